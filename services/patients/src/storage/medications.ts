import type { Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import type { MedicationRow } from '../domain/medication.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepOfOpenEncounters } from './sensitive-rows.js'
import type { Where } from './where.js'

const COLUMNS = `medication.id, medication.patient_id as "patientId", medication.encounter_id as "encounterId",
  medication.code, medication.status, medication.dosage, medication.started_on::text as "startedOn",
  medication.ended_on::text as "endedOn", medication.recorded_at as "recordedAt",
  medication.recorded_by as "recordedBy"`

/** The medications of these ids that the viewer may see. */
export async function findVisibleMedications(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly MedicationRow[]> {
  const where = visibleTo(asking).and((n) => `medication.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from medication where ${where.sql}`, where.parameters)
}

/** A page of the medications of each patient, written down last first: one statement for all of them. */
export async function medicationsOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { page }: { page: Page },
): Promise<readonly MedicationRow[]> {
  const order = ['recorded_at::timestamptz', 'id::text']
  const listing = { table: 'medication', columns: COLUMNS, order }
  return pageOfEach(asking.db, listing, { patientIds, where: visibleTo(asking), page })
}

function visibleTo(asking: Asking): Where {
  const where = visiblePatientId(asking, 'encounter', 'medication.patient_id')
  return keepOfOpenEncounters(where, asking, 'medication')
}

/** The values that order a medication. */
export function medicationKey({ recordedAt, id }: MedicationRow): readonly string[] {
  return [recordedAt.toISOString(), id]
}

/** Adds a medication. It is never changed. */
export async function insertMedication(tx: EntityManager, row: MedicationRow): Promise<void> {
  const { id, patientId, encounterId, status, dosage, startedOn, endedOn, recordedAt, recordedBy } = row
  const code = JSON.stringify(row.code)
  await tx.query(
    `insert into medication (id, patient_id, encounter_id, code, status, dosage, started_on, ended_on, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, patientId, encounterId, code, status, dosage, startedOn, endedOn, recordedAt, recordedBy],
  )
}
