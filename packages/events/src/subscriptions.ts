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
  'patient.registered.v1': ['care-plans', 'metrics'],
  'patient.updated.v1': ['care-plans', 'metrics', 'gateway'],
  'patient.merged.v1': ['care-plans', 'referrals', 'authorizations', 'metrics'],
  'patient.unmerged.v1': ['care-plans', 'referrals', 'authorizations', 'metrics'],
  'patient.died.v1': ['care-plans', 'metrics', 'gateway'],
  'patient.death-heard.v1': ['metrics'],
  'encounter.admitted.v1': ['care-plans', 'metrics', 'gateway'],
  'encounter.discharged.v1': ['care-plans', 'metrics', 'gateway'],
  'encounter.moved.v1': ['care-plans'],
  'encounter.admission-cancelled.v1': ['care-plans'],
  'encounter.discharge-cancelled.v1': ['care-plans'],
  'risk-score.computed.v1': ['care-plans', 'metrics', 'gateway'],
  'risk-tier.changed.v1': ['metrics'],
  'assessment.recorded.v1': ['care-plans', 'metrics'],
  'assessment.retracted.v1': ['care-plans', 'metrics'],
  'safety-concern.raised.v1': ['care-plans'],
  'observation.recorded.v1': ['care-plans'],
  'observation.retracted.v1': ['care-plans'],
  'document.added.v1': ['referrals'],
  'consent.given.v1': ['care-plans', 'referrals', 'metrics'],
  'consent.revoked.v1': ['care-plans', 'referrals', 'authorizations', 'metrics', 'gateway'],
  'best-times.told.v1': ['care-plans'],
  'outreach.attempted.v1': ['referrals', 'metrics'],
  'care-plan.received.v1': ['care-plans'],
  'goal.received.v1': ['care-plans'],
  'care-team.received.v1': ['care-plans'],
  'claim.received.v1': ['metrics'],
  'claims.received.v1': ['metrics'],
  'record.labelled.v1': ['care-plans', 'metrics'],
  'clinical-fact.recorded.v1': ['metrics'],
  'appointment.received.v1': [],
  'import.moved.v1': ['gateway'],
  'practitioner.deactivated.v1': ['gateway'],
  'on-call.set.v1': ['care-plans'],
  'on-call.ended.v1': ['care-plans'],
  'break-glass.opened.v1': ['metrics'],
  'break-glass.reviewed.v1': ['metrics'],
  'care-relationship.granted.v1': ['care-plans', 'referrals', 'authorizations', 'metrics'],
  'care-relationship.ended.v1': ['care-plans', 'referrals', 'authorizations', 'metrics', 'gateway'],

  // care-plans
  'work-queue.changed.v1': ['gateway'],
  'transition.opened.v1': ['metrics', 'gateway'],
  'transition.contact-recorded.v1': ['patients', 'metrics', 'gateway'],
  'transition.visit-recorded.v1': ['metrics'],
  'transition.closed.v1': ['metrics'],
  'medication-reconciliation.completed.v1': ['metrics'],
  'escalation.moved.v1': ['gateway'],
  'advance-care.changed.v1': ['care-plans', 'metrics'],
  'care-team.joined.v1': ['patients'],
  'care-team.left.v1': ['patients'],
  'escalation.asked.v1': ['patients'],
  'readings.missed.v1': ['patients'],
  'readings.resumed.v1': ['patients'],
  'goal.moved.v1': [],
  'program.moved.v1': ['patients'],
  'reading.scored.v1': ['patients'],
  'monitoring.moved.v1': ['patients'],
  'proposal.accepted.v1': ['authorizations'],

  // referrals
  'referral.created.v1': ['metrics', 'gateway'],
  'referral.sent.v1': ['patients', 'metrics', 'gateway'],
  'referral.accepted.v1': ['metrics', 'gateway'],
  'referral.moved.v1': ['gateway', 'metrics'],
  'appointment.moved.v1': ['patients', 'metrics'],
  'appointment.reminder-due.v1': ['patients'],

  // authorizations
  'authorization.created.v1': ['metrics', 'gateway'],
  'authorization.queued.v1': ['authorizations'],
  'authorization.submitted.v1': ['patients', 'metrics'],
  'authorization.pended.v1': ['metrics'],
  'authorization.decided.v1': ['metrics', 'referrals'],
  'authorization.moved.v1': ['metrics', 'gateway'],
  'appeal.filed.v1': ['metrics'],
  'appeal.decided.v1': ['metrics'],

  // metrics
  'competency.recorded.v1': ['authorizations'],
  'survey.recorded.v1': ['metrics'],
  'replay.requested.v1': [],
  'replay.progressed.v1': ['metrics'],

  // any service
  'record.read.v1': ['patients'],
  'deadline.started.v1': ['care-plans'],
  'deadline.ended.v1': ['care-plans'],
  'work.raised.v1': ['care-plans'],
  'work.settled.v1': ['care-plans'],
}
