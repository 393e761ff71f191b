import { labelsOpenTo } from '@baton/auth/sensitivity'
import type { Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import type { AssessmentRow } from '../domain/assessment.js'
import type { Retraction } from '../domain/retraction.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepOfOpenEncounters } from './sensitive-rows.js'
import type { Where } from './where.js'

const COLUMNS = `assessment.id, assessment.patient_id as "patientId", assessment.encounter_id as "encounterId",
  assessment.instrument, assessment.version, assessment.answers, assessment.total, assessment.band, assessment.factors,
  assessment.positives, assessment.missing, assessment.safety_concern as "safetyConcern", assessment.sensitivity,
  assessment.assessed_at as "assessedAt", assessment.recorded_at as "recordedAt", assessment.recorded_by as "recordedBy",
  assessment.status, assessment.retracted_at as "retractedAt", assessment.retracted_by as "retractedBy",
  assessment.retracted_reason as "retractedReason"`

const ORDER = ['assessed_at::timestamptz', 'id::text']

/** The assessments of these ids that the viewer may see. */
export async function findVisibleAssessments(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly AssessmentRow[]> {
  const where = visibleTo(asking).and((n) => `assessment.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from assessment where ${where.sql}`, where.parameters)
}

/** Which forms of a patient are asked for. */
export interface AssessmentQuery {
  readonly instrument: string | null
  /** Those that were entered in error, too. */
  readonly retracted: boolean
}

/** A page of the assessments of each patient, newest first: one statement for all of them. */
export async function assessmentsOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { query: { instrument, retracted }, page }: { query: AssessmentQuery; page: Page },
): Promise<readonly AssessmentRow[]> {
  const where = visibleTo(asking)
  if (!retracted) where.andAll(`assessment.status = 'FINAL'`, [])
  if (instrument) where.and((n) => `assessment.instrument = ${n}`, instrument)
  const listing = { table: 'assessment', columns: COLUMNS, order: ORDER }
  return pageOfEach(asking.db, listing, { patientIds, where, page })
}

/** A form that was filled in in a stay, with its own label; when it was taken back, if it was. */
export type FormOfStay = Pick<
  AssessmentRow,
  'id' | 'patientId' | 'instrument' | 'sensitivity' | 'retractedAt'
> & { readonly encounterId: string }

/** The forms of some stays, whoever asks. */
export async function assessmentsOfStays(
  tx: EntityManager,
  encounterIds: readonly string[],
): Promise<readonly FormOfStay[]> {
  return tx.query(
    `select assessment.id, assessment.patient_id as "patientId", encounter_id as "encounterId", assessment.instrument,
            assessment.sensitivity, assessment.retracted_at as "retractedAt"
       from encounter join assessment on assessment.patient_id = encounter.patient_id and encounter_id = encounter.id
      where encounter.id = any($1) order by assessment.id`,
    [encounterIds],
  )
}

/** The categories that came out positive in a form. */
export type NeedsFound = Pick<
  AssessmentRow,
  'patientId' | 'encounterId' | 'positives' | 'sensitivity' | 'assessedAt'
>

/** Forms that found again, later and elsewhere, what lasts since it was found in some stays; each with what that is. */
export async function formsThatFoundAgain(
  tx: EntityManager,
  encounterIds: readonly string[],
  system: string,
): Promise<readonly NeedsFound[]> {
  if (encounterIds.length === 0) return []
  return tx.query(
    `select form.patient_id as "patientId", form.encounter_id as "encounterId", form.sensitivity, form.assessed_at as "assessedAt",
            array_agg(distinct need.code ->> 'code') as positives
       from encounter stay
       join condition need on need.patient_id = stay.patient_id and need.encounter_id = stay.id
        and need.code ->> 'system' = $2 and coalesce(need.clinical_status, 'active') in ('active', 'recurrence', 'relapse')
       join assessment form on form.patient_id = need.patient_id and need.code ->> 'code' = any (form.positives)
        and form.status = 'FINAL' and form.assessed_at >= need.onset_at and form.encounter_id is distinct from stay.id
      where stay.id = any($1) group by form.id order by form.assessed_at, form.id`,
    [encounterIds, system],
  )
}

function visibleTo(asking: Asking): Where {
  const where = visiblePatientId(asking, 'assessment', 'assessment.patient_id')
  where.and((labels) => `assessment.sensitivity = any(${labels})`, labelsOpenTo(asking.viewer))
  return keepOfOpenEncounters(where, asking, 'assessment')
}

/** The values that order an assessment. */
export function assessmentKey({ assessedAt, id }: AssessmentRow): readonly string[] {
  return [assessedAt.toISOString(), id]
}

/** A form as it is filled in. */
export type FilledIn = Omit<AssessmentRow, keyof Retraction>

/** Adds an assessment. */
export async function insertAssessment(tx: EntityManager, row: FilledIn): Promise<void> {
  await tx.query(
    `insert into assessment (id, patient_id, encounter_id, instrument, version, answers, total, band, factors, positives,
       missing, safety_concern, sensitivity, assessed_at, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      row.id,
      row.patientId,
      row.encounterId,
      row.instrument,
      row.version,
      JSON.stringify(row.answers),
      row.total,
      row.band,
      JSON.stringify(row.factors),
      row.positives,
      row.missing,
      row.safetyConcern,
      row.sensitivity,
      row.assessedAt,
      row.recordedAt,
      row.recordedBy,
    ],
  )
}
