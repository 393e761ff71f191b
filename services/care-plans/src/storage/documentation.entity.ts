import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { CoachingSession, SafetyPlan } from '../domain/care-documents.js'
import type { HomeAssessment } from '../domain/home-assessment.js'
import type { EducationSession } from '../domain/teach-back.js'
import { instant, integer, json, key, optionalInstant, optionalText, text, version } from './columns.js'

/** The table `education_session`. */
export const EducationSessionEntity = new EntitySchema<EducationSession>({
  name: 'EducationSession',
  tableName: 'education_session',
  columns: {
    id: key('education_session'),
    version,
    patientId: text('patient_id'),
    topic: text('topic'),
    materialCode: optionalText('material_code'),
    materialVersion: optionalText('material_version'),
    language: text('language'),
    materialInLanguage: { name: 'material_in_language', type: 'boolean', nullable: true },
    teachBack: json('teach_back'),
    alternatives: json('alternatives'),
    completedAt: optionalInstant('completed_at'),
    taughtBy: text('taught_by'),
    taughtAt: instant('taught_at'),
  } satisfies Record<keyof EducationSession, EntitySchemaColumnOptions>,
  indices: [{ name: 'education_session_by_patient', columns: ['patientId', 'taughtAt', 'id'] }],
})

/** The append-only table `coaching_session`. */
export const CoachingSessionEntity = new EntitySchema<CoachingSession>({
  name: 'CoachingSession',
  tableName: 'coaching_session',
  columns: {
    id: key('coaching_session'),
    patientId: text('patient_id'),
    topic: text('topic'),
    stage: text('stage'),
    importance: integer('importance'),
    confidence: integer('confidence'),
    changeTalk: optionalText('change_talk'),
    commitment: text('commitment'),
    barrier: optionalText('barrier'),
    coachedBy: text('coached_by'),
    coachedAt: instant('coached_at'),
  } satisfies Record<keyof CoachingSession, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'coaching_session_rulers',
      expression: 'importance between 0 and 10 and confidence between 0 and 10',
    },
  ],
  indices: [{ name: 'coaching_session_by_patient', columns: ['patientId', 'coachedAt', 'id'] }],
})

/** The append-only table `home_assessment`. */
export const HomeAssessmentEntity = new EntitySchema<HomeAssessment>({
  name: 'HomeAssessment',
  tableName: 'home_assessment',
  columns: {
    id: key('home_assessment'),
    patientId: text('patient_id'),
    mode: text('mode'),
    findings: json('findings'),
    steadiScore: { ...integer('steadi_score'), nullable: true },
    fellInPastYear: { name: 'fell_in_past_year', type: 'boolean', nullable: true },
    caregiverNotReady: integer('caregiver_not_ready'),
    note: optionalText('note'),
    assessedBy: text('assessed_by'),
    assessedAt: instant('assessed_at'),
  } satisfies Record<keyof HomeAssessment, EntitySchemaColumnOptions>,
  indices: [{ name: 'home_assessment_by_patient', columns: ['patientId', 'assessedAt', 'id'] }],
})

/** The table `safety_plan`: one in force for each patient. */
export const SafetyPlanEntity = new EntitySchema<SafetyPlan>({
  name: 'SafetyPlan',
  tableName: 'safety_plan',
  columns: {
    id: key('safety_plan'),
    version,
    patientId: text('patient_id'),
    warningSigns: json('warning_signs'),
    copingStrategies: json('coping_strategies'),
    distractions: json('distractions'),
    helpers: json('helpers'),
    professionals: json('professionals'),
    saferSurroundings: json('safer_surroundings'),
    status: text('status'),
    statusReason: optionalText('status_reason'),
    recordedBy: text('recorded_by'),
    recordedAt: instant('recorded_at'),
  } satisfies Record<keyof SafetyPlan, EntitySchemaColumnOptions>,
  indices: [{ name: 'safety_plan_by_patient', columns: ['patientId', 'recordedAt', 'id'] }],
})
