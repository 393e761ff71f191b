import type { EventType } from './catalogue.js'

/** Who has an outbox. */
export type Source = 'patients' | 'care-plans' | 'referrals' | 'authorizations' | 'metrics'

/** Who has an inbox. */
export type Listener = Source | 'gateway'

/** Who listens to what: the whole answer. The relay reads this table and no other. */
export const SUBSCRIPTIONS: Readonly<Record<EventType, readonly Listener[]>> = {
  'patient.registered.v1': ['metrics'],
  'patient.updated.v1': ['metrics'],
  'encounter.admitted.v1': ['metrics'],
  'encounter.discharged.v1': ['care-plans', 'metrics'],
  'risk-score.computed.v1': ['care-plans', 'metrics'],
  'care-relationship.granted.v1': ['care-plans', 'referrals', 'authorizations', 'metrics'],
  'care-relationship.ended.v1': ['care-plans', 'referrals', 'authorizations', 'metrics', 'gateway'],
  'transition.opened.v1': ['metrics'],
  'transition.contact-recorded.v1': ['metrics'],
  'referral.created.v1': ['metrics'],
  'referral.sent.v1': ['metrics'],
  'referral.accepted.v1': ['metrics'],
  'authorization.created.v1': ['metrics'],
  'authorization.queued.v1': ['authorizations'],
  'authorization.submitted.v1': ['metrics'],
  'authorization.pended.v1': ['metrics'],
  'authorization.decided.v1': ['metrics'],
  'deadline.started.v1': ['care-plans'],
  'deadline.ended.v1': ['care-plans'],
}
