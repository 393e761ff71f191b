import type { Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { MedicationRow, MedicationStepRow, RecordedMedication } from '../domain/medication.js'
import { keepUnhidden } from './hidden-entries.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepOfOpenEncounters } from './sensitive-rows.js'
import type { Where } from './where.js'

const TABLE = 'chart_medication'
const COLUMNS = `chart_medication.id, chart_medication.version, chart_medication.patient_id as "patientId",
  chart_medication.encounter_id as "encounterId", chart_medication.origin, chart_medication.source,
  chart_medication.code, chart_medication.status, chart_medication.dosage,
  chart_medication.started_on::text as "startedOn", chart_medication.ended_on::text as "endedOn",
  chart_medication.recorded_at as "recordedAt", chart_medication.recorded_by as "recordedBy"`

/** The medications of these ids that the viewer may see. */
export async function findVisibleMedications(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly MedicationRow[]> {
  const owners: { patientId: string }[] = await asking.db.query(
    `select distinct patient_id as "patientId" from ${TABLE} where id = any($1)`,
    [ids],
  )
  const where = await visibleTo(
    asking,
    owners.map(({ patientId }) => patientId),
  )
  where.and((n) => `chart_medication.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from ${TABLE} where ${where.sql}`, where.parameters)
}

/** A page of the medications of each patient without errors, written down last first: one statement for all of them. */
export async function medicationsOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { page }: { page: Page },
): Promise<readonly MedicationRow[]> {
  const order = ['recorded_at::timestamptz', 'id::text']
  const listing = { table: TABLE, columns: COLUMNS, order }
  const where = (await visibleTo(asking, patientIds)).andAll(`status <> 'ENTERED_IN_ERROR'`, [])
  return pageOfEach(asking.db, listing, { patientIds, where, page })
}

async function visibleTo(asking: Asking, patientIds: readonly string[]): Promise<Where> {
  const where = visiblePatientId(asking, 'encounter', 'chart_medication.patient_id')
  return keepUnhidden(keepOfOpenEncounters(where, asking, TABLE), asking, { table: TABLE, patientIds })
}

/** The values that order a medication. */
export function medicationKey({ recordedAt, id }: MedicationRow): readonly string[] {
  return [recordedAt.toISOString(), id]
}

/** Who changed an entry of the list, when and why. */
type Step = Pick<MedicationStepRow, 'at' | 'by' | 'reason'>

/** Adds a medication that was written down here, with the first row of its history. */
export async function insertMedication(
  tx: EntityManager,
  row: RecordedMedication,
  step: Step,
): Promise<void> {
  const { id, patientId, encounterId, status, dosage, startedOn, endedOn, recordedAt, recordedBy } = row
  const code = JSON.stringify(row.code)
  await tx.query(
    `insert into medication (id, patient_id, encounter_id, code, status, dosage, started_on, ended_on, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, patientId, encounterId, code, status, dosage, startedOn, endedOn, recordedAt, recordedBy],
  )
  await insertStep(tx, row, { ...step, fromStatus: null })
}

/** Brings an entry of the list up to date, and writes down what became of it. */
export async function changeMedication(
  tx: EntityManager,
  before: MedicationRow,
  told: Omit<RecordedMedication, 'id' | 'version' | 'recordedAt' | 'patientId'> & Step,
): Promise<void> {
  const { encounterId, status, dosage, startedOn, endedOn, recordedBy } = told
  const code = JSON.stringify(told.code)
  const version = before.version + 1
  await tx.query(
    `update medication set version = $2, encounter_id = $3, code = $4, status = $5, dosage = $6, started_on = $7,
       ended_on = $8, recorded_by = $9 where id = $1`,
    [before.id, version, encounterId, code, status, dosage, startedOn, endedOn, recordedBy],
  )
  await insertStep(tx, { id: before.id, version, status, dosage }, { ...told, fromStatus: before.status })
}

async function insertStep(
  tx: EntityManager,
  { id, version, status, dosage }: Pick<MedicationRow, 'id' | 'version' | 'status' | 'dosage'>,
  { at, by, fromStatus, reason }: Step & Pick<MedicationStepRow, 'fromStatus'>,
): Promise<void> {
  await tx.query(
    `insert into medication_step (medication_id, version, at, by, from_status, to_status, dosage, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, version, at, by, fromStatus, status, dosage, reason],
  )
}

/** What became of medications that were written down here, oldest version first. */
export async function medicationStepsOf(
  db: DataSource,
  ids: readonly string[],
): Promise<readonly MedicationStepRow[]> {
  return db.query(
    `select medication_id as "medicationId", version, at, by, from_status as "fromStatus", to_status as "toStatus", reason
       from medication_step where medication_id = any($1) order by medication_id, version`,
    [ids],
  )
}
