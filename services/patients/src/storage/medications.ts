import type { Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import type { MedicationRow, RecordedMedication } from '../domain/medication.js'
import { keepUnhidden } from './hidden-entries.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepOfOpenEncounters } from './sensitive-rows.js'
import type { Where } from './where.js'

const TABLE = 'chart_medication'
const COLUMNS = `chart_medication.id, chart_medication.patient_id as "patientId",
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

/** A page of the medications of each patient, written down last first: one statement for all of them. */
export async function medicationsOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { page }: { page: Page },
): Promise<readonly MedicationRow[]> {
  const order = ['recorded_at::timestamptz', 'id::text']
  const listing = { table: TABLE, columns: COLUMNS, order }
  return pageOfEach(asking.db, listing, { patientIds, where: await visibleTo(asking, patientIds), page })
}

async function visibleTo(asking: Asking, patientIds: readonly string[]): Promise<Where> {
  const where = visiblePatientId(asking, 'encounter', 'chart_medication.patient_id')
  return keepUnhidden(keepOfOpenEncounters(where, asking, TABLE), asking, { table: TABLE, patientIds })
}

/** The values that order a medication. */
export function medicationKey({ recordedAt, id }: MedicationRow): readonly string[] {
  return [recordedAt.toISOString(), id]
}

/** Adds a medication that was written down here. It is never changed. */
export async function insertMedication(tx: EntityManager, row: RecordedMedication): Promise<void> {
  const { id, patientId, encounterId, status, dosage, startedOn, endedOn, recordedAt, recordedBy } = row
  const code = JSON.stringify(row.code)
  await tx.query(
    `insert into medication (id, patient_id, encounter_id, code, status, dosage, started_on, ended_on, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, patientId, encounterId, code, status, dosage, startedOn, endedOn, recordedAt, recordedBy],
  )
}
