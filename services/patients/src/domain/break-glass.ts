import { endOfBusinessDayAfter } from '@baton/clinical/calendar/business-days'
import type { Deadline } from '@baton/clinical/calendar/deadline'
import type { Role } from '@baton/auth/roles'
import type { Viewer } from '@baton/auth/viewer'

/** What 42 CFR 2.51(c) wants written down at once when a Part 2 record opens in an emergency. */
export interface Part2Form {
  readonly recipientName: string
  readonly recipientAffiliation: string
  readonly nature: string
}

/** The table `break_glass`: emergency access to one patient. */
export interface BreakGlassRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly practitionerId: string
  readonly reasonCode: string
  readonly reason: string
  readonly part2Form: Part2Form | null
  readonly startsAt: Date
  readonly endsAt: Date
  readonly reviewDueAt: Date
  readonly status: 'PENDING_REVIEW' | 'JUSTIFIED' | 'NOT_JUSTIFIED'
  readonly reviewedBy: string | null
  readonly reviewedAt: Date | null
  readonly reviewNote: string | null
}

/** Where an emergency access may go next: somebody else reviews it, once. */
export const BREAK_GLASS_TRANSITIONS: Readonly<
  Record<BreakGlassRow['status'], readonly BreakGlassRow['status'][]>
> = { PENDING_REVIEW: ['JUSTIFIED', 'NOT_JUSTIFIED'], JUSTIFIED: [], NOT_JUSTIFIED: [] }

/** How long the glass stays broken. */
const MINUTES = 60

/** When emergency access ends, and by when somebody must have looked at it: two business days. */
export function emergencyWindow(startsAt: Date, timeZone: string): { endsAt: Date; reviewDueAt: Date } {
  return {
    endsAt: new Date(startsAt.getTime() + MINUTES * 60_000),
    reviewDueAt: endOfBusinessDayAfter(startsAt, { count: 2, timeZone }),
  }
}

/** The clock of the review, which was set in the organization's zone when the glass was broken. */
export function reviewDeadline(access: BreakGlassRow, timeZone: string, now: Date): Deadline {
  const { startsAt, reviewDueAt: dueAt, reviewedAt } = access
  const isLate = (reviewedAt ?? now) >= new Date(dueAt.getTime() + 1_000)
  return {
    rule: 'break-glass-review',
    source: 'Program rule: somebody else looks at an emergency access within two business days.',
    startedAt: startsAt,
    dueAt,
    timeZone,
    extendedBy: [],
    status: isLate ? 'MISSED' : reviewedAt ? 'MET' : 'RUNNING',
    metAt: reviewedAt,
  }
}

/** How long ago somebody may have signed in who breaks the glass: nobody does it at a screen that another left open. */
const SIGNED_IN_WITHIN_MS = 5 * 60_000

/** Whether somebody signed in just now, as far as the issuer of the token says when that was. */
export function isFreshlySignedIn({ signedInAt }: Pick<Viewer, 'signedInAt'>, now: Date): boolean {
  return signedInAt === undefined || now.getTime() - new Date(signedInAt).getTime() <= SIGNED_IN_WITHIN_MS
}

const ALWAYS: readonly Role[] = ['nurse', 'physician', 'supervisor']

/** Nurses, physicians and supervisors may; coordinators and social workers while they are on call. */
export function mayBreakGlass(roles: readonly Role[], onCall: boolean): boolean {
  return roles.some((role) => ALWAYS.includes(role)) || onCall
}
