import type { Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import type { ObservationRow } from '../domain/observation.js'
import type { Retraction } from '../domain/retraction.js'
import { enteredInStays } from './entered-in-stays.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepOfOpenEncounters } from './sensitive-rows.js'
import type { Where } from './where.js'

const COLUMNS = `observation.id, observation.patient_id as "patientId", observation.encounter_id as "encounterId",
  observation.code, observation.value, observation.unit, observation.text, observation.observed_at as "observedAt",
  observation.recorded_at as "recordedAt", observation.recorded_by as "recordedBy", observation.status,
  observation.retracted_at as "retractedAt", observation.retracted_by as "retractedBy",
  observation.retracted_reason as "retractedReason"`

/** The observations of these ids that the viewer may see. */
export async function findVisibleObservations(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly ObservationRow[]> {
  const where = visibleTo(asking).and((n) => `observation.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from observation where ${where.sql}`, where.parameters)
}

/** Which measurements of a patient are asked for. */
export interface ObservationQuery {
  readonly code: string | null
  /** Those that were entered in error, too. */
  readonly retracted: boolean
}

/** A page of the observations of each patient, newest first: one statement for all of them. */
export async function observationsOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { query: { code, retracted }, page }: { query: ObservationQuery; page: Page },
): Promise<readonly ObservationRow[]> {
  const where = visibleTo(asking)
  if (!retracted) where.andAll(`observation.status = 'FINAL'`, [])
  if (code) where.and((n) => `observation.code->>'code' = ${n}`, code)
  const listing = {
    table: 'observation',
    columns: COLUMNS,
    order: ['observed_at::timestamptz', 'id::text'],
  }
  return pageOfEach(asking.db, listing, { patientIds, where, page })
}

/** The observations that were recorded in some stays, whoever asks; for operations. */
export async function observationsOfStays(
  tx: EntityManager,
  encounterIds: readonly string[],
): Promise<readonly { id: string; patientId: string; encounterId: string }[]> {
  if (encounterIds.length === 0) return []
  return tx.query(
    `select observation.id, observation.patient_id as "patientId", encounter_id as "encounterId"
       from encounter join observation on observation.patient_id = encounter.patient_id and encounter_id = encounter.id
      where encounter.id = any($1) order by observation.id`,
    [encounterIds],
  )
}

/** The observations that were entered here in some stays. */
export async function observationsEnteredInStays(
  tx: EntityManager,
  encounterIds: readonly string[],
): Promise<readonly ObservationRow[]> {
  return enteredInStays(tx, { table: 'observation', columns: COLUMNS }, encounterIds)
}

function visibleTo(asking: Asking): Where {
  const where = visiblePatientId(asking, 'encounter', 'observation.patient_id')
  return keepOfOpenEncounters(where, asking, 'observation')
}

/** The values that order an observation. */
export function observationKey({ observedAt, id }: ObservationRow): readonly string[] {
  return [observedAt.toISOString(), id]
}

/** An observation as it is written down. */
export type Observed = Omit<ObservationRow, keyof Retraction>

/** Adds an observation. */
export async function insertObservation(tx: EntityManager, row: Observed): Promise<void> {
  await tx.query(
    `insert into observation (id, patient_id, encounter_id, code, value, unit, text, observed_at, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.id,
      row.patientId,
      row.encounterId,
      JSON.stringify(row.code),
      row.value,
      row.unit,
      row.text,
      row.observedAt,
      row.recordedAt,
      row.recordedBy,
    ],
  )
}
