import type { Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import type { EncounterRow } from '../domain/encounter.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepSensitive } from './sensitive-rows.js'
import type { Where } from './where.js'

const COLUMNS = `encounter.id, encounter.version, encounter.patient_id as "patientId", encounter.class, encounter.status,
  encounter.type, encounter.reason, encounter.admitted_at as "admittedAt", encounter.discharged_at as "dischargedAt",
  encounter.discharge_disposition as "dischargeDisposition", encounter.admit_source as "admitSource", encounter.priority,
  encounter.facility_id as "facilityId", encounter.facility_name as "facilityName",
  encounter.practitioner_id as "practitionerId", encounter.practitioner_name as "practitionerName", encounter.participants,
  encounter.location, encounter.inferred_admit as "inferredAdmit", encounter.sensitivity`

/** Which encounters of a patient. */
export interface EncounterQuery {
  readonly classes?: readonly string[] | null | undefined
  readonly statuses?: readonly string[] | null | undefined
  readonly admittedFrom?: Date | null | undefined
  readonly admittedBefore?: Date | null | undefined
}

const ORDER = [`coalesce(admitted_at, 'epoch')::timestamptz`, 'id::text']

/** Encounters by id, whoever asks; for operations. */
export async function findEncounters(
  tx: EntityManager,
  ids: readonly string[],
): Promise<readonly EncounterRow[]> {
  if (ids.length === 0) return []
  return tx.query(`select ${COLUMNS} from encounter where id = any($1)`, [ids])
}

/** The encounters of these ids that the viewer may see. */
export async function findVisibleEncounters(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly EncounterRow[]> {
  const where = visibleTo(asking).and((n) => `encounter.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from encounter where ${where.sql}`, where.parameters)
}

/** A page of the encounters of each patient, newest first: one statement for all of them. */
export async function encountersOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { query, page }: { query: EncounterQuery; page: Page },
): Promise<readonly EncounterRow[]> {
  const where = visibleTo(asking)
  const { classes, statuses, admittedFrom, admittedBefore } = query
  if (classes) where.and((n) => `class = any(${n})`, classes)
  if (statuses) where.and((n) => `status = any(${n})`, statuses)
  if (admittedFrom) where.and((n) => `admitted_at >= ${n}`, admittedFrom)
  if (admittedBefore) where.and((n) => `admitted_at < ${n}`, admittedBefore)
  return pageOfEach(
    asking.db,
    { table: 'encounter', columns: COLUMNS, order: ORDER },
    { patientIds, where, page },
  )
}

function visibleTo(asking: Asking): Where {
  return keepSensitive(visiblePatientId(asking, 'encounter', 'encounter.patient_id'), asking, 'encounter')
}

/** The values that order an encounter. */
export function encounterKey({ admittedAt, id }: EncounterRow): readonly string[] {
  return [(admittedAt ?? new Date(0)).toISOString(), id]
}

/** Readmission: the stay that ended last, at most 30 days before an inpatient stay began. */
export async function formerStays(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly (EncounterRow & { readmissionId: string })[]> {
  const where = visibleTo(asking).and((n) => `later.id = any(${n})`, ids)
  return asking.db.query(
    `select distinct on (later.id) later.id as "readmissionId", ${COLUMNS} from encounter later
       join encounter on encounter.patient_id = later.patient_id and encounter.id <> later.id
        and encounter.class in ('IMP', 'ACUTE', 'NONAC') and encounter.status = 'FINISHED'
        and encounter.discharged_at < later.admitted_at
        and encounter.discharged_at >= later.admitted_at - interval '30 days'
      where ${where.sql} and later.class in ('IMP', 'ACUTE', 'NONAC')
      order by later.id, encounter.discharged_at desc`,
    where.parameters,
  )
}
