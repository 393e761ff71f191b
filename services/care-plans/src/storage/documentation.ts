import { AdvanceCareDocumentEntity } from './advance-care-document.entity.js'
import {
  CoachingSessionEntity,
  EducationSessionEntity,
  HomeAssessmentEntity,
  SafetyPlanEntity,
} from './documentation.entity.js'
import { recordsOf } from './records.js'

/** Lessons, latest first. */
export const educationSessions = recordsOf(EducationSessionEntity, {
  row: 'carePlan',
  order: 't.taught_at desc, t.id desc',
})

/** Coaching talks, latest first. */
export const coachingSessions = recordsOf(CoachingSessionEntity, {
  row: 'carePlan',
  order: 't.coached_at desc, t.id desc',
})

/** Looks at homes, latest first. */
export const homeAssessments = recordsOf(HomeAssessmentEntity, {
  row: 'assessment',
  order: 't.assessed_at desc, t.id desc',
})

/** Safety plans, latest first. */
export const safetyPlans = recordsOf(SafetyPlanEntity, {
  row: 'escalation',
  order: 't.recorded_at desc, t.id desc',
})

/** Advance care documents, latest signed first. */
export const advanceCareDocuments = recordsOf(AdvanceCareDocumentEntity, {
  row: 'advanceCareDocument',
  order: 't.signed_on desc, t.id desc',
})
