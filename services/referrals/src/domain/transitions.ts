import { isPart2, type Referral, type ReferralStatusReason } from './referral.js'

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
export type Party = 'CARE_TEAM' | 'AGENCY'

/** The steps that have a mutation, the state each leads to and who may take it. */
export const TRANSITIONS = {
  SEND: { to: 'SENT', by: 'CARE_TEAM' },
  CANCEL: { to: 'CANCELLED', by: 'CARE_TEAM' },
  ACCEPT: { to: 'ACCEPTED', by: 'AGENCY' },
  REJECT: { to: 'DECLINED', by: 'AGENCY' },
} as const satisfies Record<string, { to: ReferralStatus; by: Party }>
/** A step that somebody asks for. */
export type ReferralTransition = keyof typeof TRANSITIONS

/** The steps in the order of the table. */
export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as readonly ReferralTransition[] // the keys of the table above

/** What a party could do with a referral in this state. */
export function availableTransitions(status: ReferralStatus, party: Party): readonly ReferralTransition[] {
  return TRANSITION_NAMES.filter((name) => {
    const step = TRANSITIONS[name]
    return step.by === party && ALLOWED[status].includes(step.to)
  })
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
      readonly refusal:
        | {
            kind: 'TransitionNotAllowed'
            message: string
            from: string
            requested: string
            allowed: readonly string[]
          }
        | { kind: 'ConsentRequired'; message: string; consent: string }
    }

/** Takes a step if the state and the party allow it. */
export function take(referral: Referral, step: Step): Decision {
  const { to, by } = TRANSITIONS[step.transition]
  if (by !== step.party || !ALLOWED[referral.status].includes(to)) return notAllowed(referral, step)
  if (step.transition === 'SEND' && isPart2(referral.category)) return consentRequired()
  const next: Referral = {
    ...referral,
    status: to,
    statusReason: step.reason,
    sentAt: step.transition === 'SEND' ? step.now : referral.sentAt,
    acceptedAt: step.transition === 'ACCEPT' ? step.now : referral.acceptedAt,
    version: referral.version + 1,
  }
  return { ok: true, next }
}

function notAllowed(referral: Referral, { transition, party }: Step): Decision {
  const { to, by } = TRANSITIONS[transition]
  const who = by === 'AGENCY' ? 'the agency that it was sent to' : 'the care team'
  const message =
    by === party
      ? `A referral that is ${referral.status} cannot become ${to}.`
      : `Only ${who} may take this step (${transition}).`
  const allowed = availableTransitions(referral.status, party).map((name) => TRANSITIONS[name].to)
  return {
    ok: false,
    refusal: { kind: 'TransitionNotAllowed', message, from: referral.status, requested: to, allowed },
  }
}

/** 42 CFR 2.31: nothing about substance use treatment leaves without a written consent, and none is on record here. */
function consentRequired(): Decision {
  const message =
    'A referral to substance use treatment needs a signed 42 CFR Part 2 consent before it is sent.'
  return { ok: false, refusal: { kind: 'ConsentRequired', message, consent: 'PART2' } }
}
