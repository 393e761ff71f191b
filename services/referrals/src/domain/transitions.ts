import type { Referral, ReferralStatusReason } from './referral.js'

/** Every state of a referral (domain.md 5.3, aligned to FHIR Task and BSeR). */
export const STATUSES = [
  'DRAFT',
  'AWAITING_CONSENT',
  'AWAITING_AUTH',
  'SENT',
  'ACCEPTED',
  'DECLINED',
  'WAITLISTED',
  'SCHEDULED',
  'NO_SHOW',
  'APPT_CANCELLED',
  'IN_PROGRESS',
  'SERVICE_COMPLETED',
  'CLOSED_COMPLETED',
  'CLOSED_UNSUCCESSFUL',
  'CANCELLED',
] as const
/** Where a referral stands. */
export type ReferralStatus = (typeof STATUSES)[number]

/**
 * Which state may follow which (domain.md 5.3). The table `referral_transition` holds the same rows and a trigger
 * enforces them. A declined referral is rerouted by a new referral, so DECLINED itself only closes.
 */
export const ALLOWED: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
  DRAFT: ['AWAITING_CONSENT', 'AWAITING_AUTH', 'SENT', 'CANCELLED'],
  AWAITING_CONSENT: ['SENT', 'CANCELLED'],
  AWAITING_AUTH: ['SENT', 'CANCELLED'],
  SENT: ['ACCEPTED', 'DECLINED', 'WAITLISTED', 'CANCELLED'],
  ACCEPTED: ['SCHEDULED', 'IN_PROGRESS', 'CANCELLED', 'CLOSED_UNSUCCESSFUL'],
  DECLINED: ['CLOSED_UNSUCCESSFUL'],
  WAITLISTED: ['ACCEPTED', 'CANCELLED', 'CLOSED_UNSUCCESSFUL'],
  SCHEDULED: ['IN_PROGRESS', 'NO_SHOW', 'APPT_CANCELLED', 'SERVICE_COMPLETED', 'CANCELLED'],
  NO_SHOW: ['SCHEDULED', 'CLOSED_UNSUCCESSFUL', 'CANCELLED'],
  APPT_CANCELLED: ['SCHEDULED', 'CLOSED_UNSUCCESSFUL', 'CANCELLED'],
  IN_PROGRESS: ['SERVICE_COMPLETED', 'CLOSED_UNSUCCESSFUL', 'CANCELLED'],
  SERVICE_COMPLETED: ['CLOSED_COMPLETED', 'IN_PROGRESS'],
  CLOSED_COMPLETED: [],
  CLOSED_UNSUCCESSFUL: [],
  CANCELLED: [],
}

/** Who may take a step: the care team drives the request, the agency what it does with it (domain.md 5.3). */
export type Party = 'CARE_TEAM' | 'AGENCY' | 'SYSTEM'

/** A row of the table of steps. `from` narrows the states that ALLOWED would give. */
interface StepRule {
  readonly to: ReferralStatus
  readonly by: readonly Party[]
  readonly from?: readonly ReferralStatus[]
}

/** The steps, the state each leads to and who may take it. Not every one has a mutation of its own. */
export const TRANSITIONS = {
  SEND: { to: 'SENT', by: ['CARE_TEAM'] },
  AWAIT_CONSENT: { to: 'AWAITING_CONSENT', by: ['SYSTEM'] },
  AWAIT_AUTHORIZATION: { to: 'AWAITING_AUTH', by: ['SYSTEM'] },
  CANCEL: { to: 'CANCELLED', by: ['CARE_TEAM'] },
  ACCEPT: { to: 'ACCEPTED', by: ['AGENCY'] },
  REJECT: { to: 'DECLINED', by: ['AGENCY'] },
  WAITLIST: { to: 'WAITLISTED', by: ['AGENCY'] },
  SCHEDULE: { to: 'SCHEDULED', by: ['AGENCY', 'CARE_TEAM'] },
  MISS_APPOINTMENT: { to: 'NO_SHOW', by: ['AGENCY', 'CARE_TEAM', 'SYSTEM'] },
  CANCEL_APPOINTMENT: { to: 'APPT_CANCELLED', by: ['AGENCY', 'CARE_TEAM'] },
  ATTEND: { to: 'IN_PROGRESS', by: ['AGENCY', 'CARE_TEAM'], from: ['SCHEDULED'] },
  START: { to: 'IN_PROGRESS', by: ['AGENCY'], from: ['ACCEPTED', 'SCHEDULED'] },
  COMPLETE: { to: 'SERVICE_COMPLETED', by: ['AGENCY'] },
  VERIFY: { to: 'CLOSED_COMPLETED', by: ['CARE_TEAM'] },
  REOPEN: { to: 'IN_PROGRESS', by: ['CARE_TEAM'], from: ['SERVICE_COMPLETED'] },
  CLOSE: { to: 'CLOSED_UNSUCCESSFUL', by: ['CARE_TEAM', 'SYSTEM'] },
} as const satisfies Record<string, StepRule>
/** A step that somebody asks for. */
export type ReferralTransition = keyof typeof TRANSITIONS

/** The steps in the order of the table. */
export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as readonly ReferralTransition[] // the keys of the table above

function allows(name: ReferralTransition, status: ReferralStatus, party: Party): boolean {
  const step: StepRule = TRANSITIONS[name]
  return step.by.includes(party) && ALLOWED[status].includes(step.to) && (step.from?.includes(status) ?? true)
}

/** What a party could do with a referral in this state. */
export function availableTransitions(status: ReferralStatus, party: Party): readonly ReferralTransition[] {
  return TRANSITION_NAMES.filter((name) => allows(name, status, party))
}

/** Who takes which step, when and why. */
export interface Step {
  readonly transition: ReferralTransition
  readonly party: Party
  readonly now: Date
  readonly reason: ReferralStatusReason | null
}

/** What became of a request to take a step: the next state of the referral, or why not. */
export type Decision =
  | { readonly ok: true; readonly next: Referral }
  | {
      readonly ok: false
      readonly refusal: {
        kind: 'TransitionNotAllowed'
        message: string
        from: string
        requested: string
        allowed: readonly string[]
      }
    }

/** How long an agency may read a referral after it ended, for its own records. */
const AGENCY_READS_DAYS = 90
const DAY_MS = 86_400_000

/** Takes a step if the state and the party allow it. */
export function take(referral: Referral, step: Step): Decision {
  if (!allows(step.transition, referral.status, step.party)) return notAllowed(referral, step)
  const { to } = TRANSITIONS[step.transition]
  const { now } = step
  const ends = ALLOWED[to].length === 0
  const next: Referral = {
    ...referral,
    status: to,
    statusReason: step.reason,
    sentAt: to === 'SENT' ? now : referral.sentAt,
    acceptedAt: to === 'ACCEPTED' ? now : referral.acceptedAt,
    completedAt: completedAt(referral, step),
    closedAt: ends ? now : referral.closedAt,
    agencyAccessUntil: ends ? new Date(now.getTime() + AGENCY_READS_DAYS * DAY_MS) : null,
    version: referral.version + 1,
  }
  return { ok: true, next }
}

function completedAt(referral: Referral, { transition, now }: Step): Date | null {
  if (transition === 'COMPLETE') return now
  return transition === 'REOPEN' ? null : referral.completedAt
}

function notAllowed(referral: Referral, { transition, party }: Step): Decision {
  const { to, by }: StepRule = TRANSITIONS[transition]
  const who = by.includes('AGENCY') ? 'the agency that it was sent to' : 'the care team'
  const message = by.includes(party)
    ? `A referral that is ${referral.status} cannot become ${to}.`
    : `Only ${who} may take this step (${transition}).`
  const allowed = [
    ...new Set(availableTransitions(referral.status, party).map((name) => TRANSITIONS[name].to)),
  ]
  return {
    ok: false,
    refusal: { kind: 'TransitionNotAllowed', message, from: referral.status, requested: to, allowed },
  }
}
