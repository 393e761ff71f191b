import type { EventType } from './catalogue.js'

/** Who has an outbox. */
export type Source = 'patients' | 'care-plans' | 'referrals' | 'authorizations' | 'metrics'

/** Who has an inbox. */
export type Listener = Source | 'gateway'

/**
 * Who listens to what: the whole answer. The relay reads this table and no other. A listener has a handler for each
 * type that stands here beside its name.
 */
export const SUBSCRIPTIONS: Readonly<Record<EventType, readonly Listener[]>> = {
  // patients
  'patient.registered.v1': ['metrics'],
  'patient.updated.v1': ['metrics'],
  'patient.merged.v1': [],
  'patient.unmerged.v1': [],
  'patient.died.v1': ['care-plans'],
  'encounter.admitted.v1': ['care-plans', 'metrics'],
  'encounter.discharged.v1': ['care-plans', 'metrics'],
  'encounter.moved.v1': ['care-plans'],
  'encounter.admission-cancelled.v1': ['care-plans'],
  'encounter.discharge-cancelled.v1': ['care-plans'],
  'risk-score.computed.v1': ['care-plans', 'metrics'],
  'risk-tier.changed.v1': [],
  'assessment.recorded.v1': ['care-plans'],
  'safety-concern.raised.v1': [],
  'observation.recorded.v1': ['care-plans'],
  'consent.given.v1': ['referrals'],
  'consent.revoked.v1': ['care-plans', 'referrals', 'authorizations', 'metrics', 'gateway'],
  'outreach.attempted.v1': [],
  'care-plan.received.v1': [],
  'goal.received.v1': [],
  'care-team.received.v1': [],
  'claim.received.v1': [],
  'clinical-fact.recorded.v1': ['metrics'],
  'appointment.received.v1': [],
  'care-relationship.granted.v1': ['care-plans', 'referrals', 'authorizations', 'metrics'],
  'care-relationship.ended.v1': ['care-plans', 'referrals', 'authorizations', 'metrics', 'gateway'],

  // care-plans
  'transition.opened.v1': ['metrics'],
  'transition.contact-recorded.v1': ['metrics'],
  'transition.visit-recorded.v1': [],
  'transition.closed.v1': [],
  'medication-reconciliation.completed.v1': [],
  'escalation.moved.v1': [],
  'advance-care.changed.v1': ['care-plans'],
  'goal.moved.v1': [],
  'proposal.accepted.v1': [],

  // referrals
  'referral.created.v1': ['metrics'],
  'referral.sent.v1': ['metrics'],
  'referral.accepted.v1': ['metrics'],
  'referral.moved.v1': [],
  'appointment.moved.v1': [],
  'appointment.reminder-due.v1': [],

  // authorizations
  'authorization.created.v1': ['metrics'],
  'authorization.queued.v1': ['authorizations'],
  'authorization.submitted.v1': ['metrics'],
  'authorization.pended.v1': ['metrics'],
  'authorization.decided.v1': ['metrics', 'referrals'],
  'authorization.moved.v1': [],
  'appeal.filed.v1': [],
  'appeal.decided.v1': [],

  // any service
  'deadline.started.v1': ['care-plans'],
  'deadline.ended.v1': ['care-plans'],
  'work.raised.v1': [],
  'work.settled.v1': [],
}
