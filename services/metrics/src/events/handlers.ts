import { careRelationshipHandlers } from '@baton/auth/care-relationships'
import { part2ConsentHandlers } from '@baton/auth/part2-consents'
import type { DomainEvent } from '@baton/events/event'
import type { EventHandlers } from '@baton/events/inbox'
import { askForReview } from '../storage/care-gaps.js'
import type { Deps } from '@baton/service-kit/request-context'
import { keepFact } from './keep-fact.js'
import { onAuthorizationDecided } from './on-authorization-decided.js'
import { onClaimsReceived } from './on-claims-received.js'
import { onClinicalFactRecorded } from './on-clinical-fact-recorded.js'
import { onCareRelationshipEnded, onCareRelationshipGranted } from './on-care-relationship.js'
import { onPatientMerged, onPatientUnmerged } from './on-patient-merged.js'
import { onReplayProgressed } from './on-replay-progressed.js'
import { onRecordLabelled } from './on-record-labelled.js'
import { onTransitionContactRecorded } from './on-transition-contact-recorded.js'
import { onTransitionOpened } from './on-transition-opened.js'

/** Kept for the timeline and for measures to come. */
const keep = (deps: Deps, event: DomainEvent): Promise<void> => keepFact(deps, event)

/** Kept, and care gaps are looked at again. */
const keepAndReview = (deps: Deps, event: DomainEvent): Promise<void> =>
  keepFact(deps, event, (tx) => (event.patientId ? askForReview(tx, event.patientId) : Promise.resolve()))

/** What metrics does with everything that it listens to. */
export const handlers: EventHandlers<Deps> = {
  ...careRelationshipHandlers,
  'care-relationship.granted.v1': onCareRelationshipGranted,
  'care-relationship.ended.v1': onCareRelationshipEnded,
  'assessment.recorded.v1': keepAndReview,
  'assessment.retracted.v1': keepAndReview,
  'survey.recorded.v1': keep,
  'replay.progressed.v1': onReplayProgressed,
  ...part2ConsentHandlers,
  'patient.registered.v1': keep,
  'patient.updated.v1': keep,
  'patient.merged.v1': onPatientMerged,
  'patient.unmerged.v1': onPatientUnmerged,
  'patient.died.v1': keepAndReview,
  'patient.death-heard.v1': keepAndReview,
  'encounter.admitted.v1': keep,
  'encounter.discharged.v1': keep,
  'risk-score.computed.v1': keep,
  'claim.received.v1': keep,
  'claims.received.v1': onClaimsReceived,
  'record.labelled.v1': onRecordLabelled,
  'clinical-fact.recorded.v1': onClinicalFactRecorded,
  'transition.opened.v1': onTransitionOpened,
  'transition.contact-recorded.v1': onTransitionContactRecorded,
  'referral.created.v1': keep,
  'referral.sent.v1': keep,
  'referral.accepted.v1': keep,
  'referral.moved.v1': keep,
  'appointment.moved.v1': keep,
  'appeal.filed.v1': keep,
  'appeal.decided.v1': keep,
  'transition.visit-recorded.v1': keep,
  'transition.closed.v1': keep,
  'medication-reconciliation.completed.v1': keepAndReview,
  'advance-care.changed.v1': keepAndReview,
  'outreach.attempted.v1': keep,
  'break-glass.opened.v1': keep,
  'break-glass.reviewed.v1': keep,
  'risk-tier.changed.v1': keep,
  'authorization.created.v1': keep,
  'authorization.submitted.v1': keep,
  'authorization.pended.v1': keep,
  'authorization.moved.v1': keep,
  'authorization.decided.v1': onAuthorizationDecided,
}
