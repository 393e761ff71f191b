import type { LineOfBusiness } from './determination-rules.js'
import { addDays, atLocalHour, endOfLocalDay, type LocalDate } from '../calendar/local-time.js'

/**
 * A notice that a covered service or stay ends: Notice of Medicare Non-Coverage, Hospital-Issued Notice of Noncoverage,
 * or what a plan outside Medicare sends in their place.
 */
export type TerminationNoticeKind = 'NOMNC' | 'HINN' | 'OTHER'

/** A dated rule about such notices. */
interface TerminationRule {
  readonly rule: string
  readonly source: string
}

/** Both rules of Medicare about the end of home health, skilled nursing and outpatient rehabilitation. */
export const TERMINATION_RULES = {
  delivery: {
    rule: 'ma-termination-notice-2d',
    source: '42 CFR 422.624(b): the notice comes at least two days before the service ends',
  },
  fastTrack: {
    rule: 'ma-fast-track-appeal-noon',
    source: '42 CFR 422.626(a): the QIO is asked by noon of the day before the service ends',
  },
} as const satisfies Record<string, TerminationRule>

const NOTICE_DAYS = 2
const NOON = 12

/** What a notice says. */
interface TerminationNotice {
  readonly kind: TerminationNoticeKind
  readonly lineOfBusiness: LineOfBusiness
  /** The day on which the notice was given. */
  readonly givenOn: LocalDate
  /** The day on which the service ends. */
  readonly endsOn: LocalDate
  readonly timeZone: string
}

/** What follows from a notice. */
export interface TerminationClocks {
  /** The last day on which the notice could be given. */
  readonly dueOn: LocalDate
  /** Whether it came too late to end the service on its day. */
  readonly isLate: boolean
  /** By when the quality improvement organization is asked; null where the notice opens no fast-track appeal. */
  readonly fastTrack: (TerminationRule & { readonly dueAt: Date }) | null
  /** By when somebody looks at it. */
  readonly actBy: Date
}

/** Whether a kind of notice belongs to a line of business: NOMNC and HINN are Medicare's. */
export function noticeBelongsTo(kind: TerminationNoticeKind, lineOfBusiness: LineOfBusiness): boolean {
  return kind === 'OTHER' || lineOfBusiness === 'MEDICARE_ADVANTAGE'
}

/** The clocks that a notice starts, in the payer's zone. A NOMNC opens the fast-track appeal to the QIO. */
export function terminationClocks(notice: TerminationNotice): TerminationClocks {
  const { kind, givenOn, endsOn, timeZone } = notice
  const dueOn = addDays(endsOn, -NOTICE_DAYS)
  const fastTrack =
    kind === 'NOMNC'
      ? { ...TERMINATION_RULES.fastTrack, dueAt: atLocalHour(addDays(endsOn, -1), NOON, timeZone) }
      : null
  const actBy = fastTrack?.dueAt ?? endOfLocalDay(addDays(endsOn, -1), timeZone)
  return { dueOn, isLate: givenOn > dueOn, fastTrack, actBy }
}
