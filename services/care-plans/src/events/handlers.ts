import { careRelationshipHandlers } from '@baton/auth/care-relationships'
import { part2ConsentHandlers } from '@baton/auth/part2-consents'
import type { EventHandlers } from '@baton/events/inbox'
import type { CarePlansDeps } from '../deps.js'
import { onAdvanceCareChanged } from './on-advance-care-changed.js'
import { onAssessmentRecorded } from './on-assessment-recorded.js'
import { onAssessmentRetracted } from './on-assessment-retracted.js'
import { onBestTimesTold } from './on-best-times-told.js'
import { onCarePlanReceived } from './on-care-plan-received.js'
import { onCareRelationshipGranted } from './on-care-relationship-granted.js'
import { onCareTeamReceived } from './on-care-team-received.js'
import { onDeadlineEnded } from './on-deadline-ended.js'
import { onDeadlineStarted } from './on-deadline-started.js'
import { onEncounterAdmitted } from './on-encounter-admitted.js'
import { onEncounterDischarged } from './on-encounter-discharged.js'
import { onPatientDied } from './on-patient-died.js'
import { onPatientMerged, onPatientUnmerged } from './on-patient-merged.js'
import { onPatientTold } from './on-patient-told.js'
import { onSafetyConcernRaised } from './on-safety-concern-raised.js'
import { onGoalReceived } from './on-goal-received.js'
import { onOnCallEnded } from './on-on-call-ended.js'
import { onOnCallSet } from './on-on-call-set.js'
import { onObservationRecorded } from './on-observation-recorded.js'
import { onObservationRetracted } from './on-observation-retracted.js'
import { onRecordLabelled } from './on-record-labelled.js'
import { onRiskScoreComputed } from './on-risk-score-computed.js'
import { onStayCorrected } from './on-stay-corrected.js'
import { onWorkRaised } from './on-work-raised.js'
import { onWorkSettled } from './on-work-settled.js'

/** What care-plans does about what others tell. */
export const handlers: EventHandlers<CarePlansDeps> = {
  ...careRelationshipHandlers,
  ...part2ConsentHandlers,
  'advance-care.changed.v1': onAdvanceCareChanged,
  'assessment.recorded.v1': onAssessmentRecorded,
  'assessment.retracted.v1': onAssessmentRetracted,
  'best-times.told.v1': onBestTimesTold,
  'care-plan.received.v1': onCarePlanReceived,
  'care-team.received.v1': onCareTeamReceived,
  'goal.received.v1': onGoalReceived,
  'care-relationship.granted.v1': onCareRelationshipGranted,
  'deadline.ended.v1': onDeadlineEnded,
  'deadline.started.v1': onDeadlineStarted,
  'encounter.admission-cancelled.v1': onStayCorrected,
  'encounter.admitted.v1': onEncounterAdmitted,
  'encounter.discharge-cancelled.v1': onStayCorrected,
  'encounter.discharged.v1': onEncounterDischarged,
  'encounter.moved.v1': onStayCorrected,
  'patient.died.v1': onPatientDied,
  'patient.merged.v1': onPatientMerged,
  'patient.registered.v1': onPatientTold,
  'patient.unmerged.v1': onPatientUnmerged,
  'patient.updated.v1': onPatientTold,
  'observation.recorded.v1': onObservationRecorded,
  'observation.retracted.v1': onObservationRetracted,
  'record.labelled.v1': onRecordLabelled,
  'risk-score.computed.v1': onRiskScoreComputed,
  'safety-concern.raised.v1': onSafetyConcernRaised,
  'work.raised.v1': onWorkRaised,
  'work.settled.v1': onWorkSettled,
  'on-call.set.v1': onOnCallSet,
  'on-call.ended.v1': onOnCallEnded,
}
