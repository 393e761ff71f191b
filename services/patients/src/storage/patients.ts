import type { DataSource, EntityManager } from 'typeorm'
import type { KnownBirth } from '../domain/birth-date.js'
import type { Identifier, PatientRow } from '../domain/patient.js'

/** The columns of a patient under the names of PatientRow. */
export const PATIENT_COLUMNS = `patient.id, patient.version, patient.name, patient.other_names as "otherNames", patient.family_key as "familyKey",
  patient.given_key as "givenKey", patient.birth_date::text as "birthDate",
  patient.birth_date_precision as "birthDatePrecision", patient.sex, patient.languages,
  patient.interpreter_needed as "interpreterNeeded", patient.contact_points as "contactPoints", patient.address,
  patient.time_zone as "timeZone", patient.deceased_at as "deceasedAt", patient.created_at as "createdAt"`

/** Patients by id, whoever asks; for operations. */
export async function findPatientRows(
  tx: EntityManager,
  ids: readonly string[],
): Promise<readonly PatientRow[]> {
  if (ids.length === 0) return []
  return tx.query(`select ${PATIENT_COLUMNS} from patient where id = any($1)`, [ids])
}

/** The zones that addresses told. */
export async function findZones(
  tx: EntityManager,
  ids: readonly string[],
): Promise<readonly { id: string; timeZone: string | null }[]> {
  if (ids.length === 0) return []
  return tx.query(`select id, time_zone as "timeZone" from patient where id = any($1)`, [ids])
}

/** Those of some records that are merged, with the ones that stand for them. */
export async function findSurvivors(
  tx: EntityManager,
  ids: readonly string[],
): Promise<readonly { id: string; survivorId: string }[]> {
  if (ids.length === 0) return []
  return tx.query(
    `select id, survivor_of(id) as "survivorId" from patient where id = any($1) and merged_into_id is not null`,
    [ids],
  )
}

/** Whether there is such a record. */
export async function isPatient(tx: EntityManager, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from patient where id = $1', [id])
  return rows.length > 0
}

/** Locks a record until the transaction ends, so that changes around it take turns; false when there is none. */
export async function takePatientRow(tx: EntityManager, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from patient where id = $1 for update', [id])
  return rows.length > 0
}

/** Adds the identifiers of patients and takes away those that are gone. */
export async function replaceIdentifiers(
  tx: EntityManager,
  byPatient: ReadonlyMap<string, readonly Identifier[]>,
): Promise<void> {
  if (byPatient.size === 0) return
  await tx.query(
    `with given as (
       select * from jsonb_to_recordset($2::jsonb) as row (patient_id text, system text, value text, type text)
     ), gone as (
       delete from patient_identifier old where old.patient_id = any($1) and not exists (
         select 1 from given where given.patient_id = old.patient_id and given.system = old.system and given.value = old.value)
     )
     insert into patient_identifier (patient_id, system, value, type) select patient_id, system, value, type from given
     on conflict (patient_id, system, value) do update set type = excluded.type`,
    [[...byPatient.keys()], identifierRows(byPatient)],
  )
}

/**
 * Adds the identifiers that a source tells of patients, and takes away those that the same source told before and tells no
 * more. What other feeds or people here told stays.
 */
export async function takeOverIdentifiers(
  tx: EntityManager,
  source: string,
  byPatient: ReadonlyMap<string, readonly Identifier[]>,
): Promise<void> {
  if (byPatient.size === 0) return
  await tx.query(
    `with given as (
       select * from jsonb_to_recordset($3::jsonb) as row (patient_id text, system text, value text, type text)
     ), gone as (
       delete from patient_identifier old where old.patient_id = any($2) and exists (
         select 1 from directory_identifier told where told.source = $1 and told.type = 'Patient' and told.system = old.system
           and told.value = old.value and told.target_id = old.patient_id) and not exists (
         select 1 from given where given.patient_id = old.patient_id and given.system = old.system and given.value = old.value)
     )
     insert into patient_identifier (patient_id, system, value, type) select patient_id, system, value, type from given
     on conflict (patient_id, system, value) do update set type = excluded.type`,
    [source, [...byPatient.keys()], identifierRows(byPatient)],
  )
}

/** Who has one of these identifiers already. */
export async function ownersOf(
  tx: EntityManager,
  identifiers: readonly Pick<Identifier, 'system' | 'value'>[],
): Promise<readonly { system: string; value: string }[]> {
  if (identifiers.length === 0) return []
  return tx.query(
    `select system, value from patient_identifier
       join unnest($1::text[], $2::text[]) as given (system, value) using (system, value)`,
    [identifiers.map(({ system }) => system), identifiers.map(({ value }) => value)],
  )
}

/** The identifiers of patients. */
export async function findIdentifiers(
  db: DataSource,
  patientIds: readonly string[],
): Promise<readonly (Identifier & { patientId: string })[]> {
  return db.query(
    `select patient_id as "patientId", system, value, type from patient_identifier where patient_id = any($1)
      order by patient_id, system, value`,
    [patientIds],
  )
}

/** The patients who have one of these identifiers; a merged record's number is the survivor's. */
export async function findByAnyIdentifier(
  tx: EntityManager,
  identifiers: readonly Pick<Identifier, 'system' | 'value'>[],
): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct survivor_of(patient_id) as id from patient_identifier
       join unnest($1::text[], $2::text[]) as given (system, value) using (system, value) order by 1`,
    [identifiers.map(({ system }) => system), identifiers.map(({ value }) => value)],
  )
  return rows.map(({ id }) => id)
}

/** Who has an identifier: as much of them as tells whether a number was typed wrong. */
export interface IdentifiedPatient extends KnownBirth {
  readonly system: string
  readonly value: string
  readonly id: string
  readonly familyKey: string
}

/** Who has these identifiers; a merged record's number is the survivor's. */
export async function findIdentified(
  tx: EntityManager,
  identifiers: readonly Pick<Identifier, 'system' | 'value'>[],
): Promise<readonly IdentifiedPatient[]> {
  if (identifiers.length === 0) return []
  return tx.query(
    `select own.system, own.value, patient.id, patient.birth_date::text as "birthDate",
            patient.birth_date_precision as "birthDatePrecision", patient.family_key as "familyKey"
       from unnest($1::text[], $2::text[]) as given (system, value)
       join patient_identifier own using (system, value)
       join patient on patient.id = survivor_of(own.patient_id)`,
    [identifiers.map(({ system }) => system), identifiers.map(({ value }) => value)],
  )
}

/** The patients who have one of these numbers under whatever system, and are known to be born that day with that family name. */
export async function findByNumberAndBirth(
  tx: EntityManager,
  wanted: { values: readonly string[]; birthDate: string; familyKey: string },
): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct survivor_of(patient.id) as id from patient
       join patient_identifier known on known.patient_id = patient.id and known.value = any($1)
      where patient.birth_date = $2 and patient.birth_date_precision = 'DAY' and patient.family_key = $3 order by 1`,
    [wanted.values, wanted.birthDate, wanted.familyKey],
  )
  return rows.map(({ id }) => id)
}

/** The identifiers of one patient, as operations see them. */
export async function findIdentifiersOf(
  tx: DataSource | EntityManager,
  patientId: string,
): Promise<readonly Identifier[]> {
  return tx.query(`select system, value, type from patient_identifier where patient_id = $1`, [patientId])
}

/** Which of these identifiers a patient has, or a record that is merged into theirs. */
export async function findOwnAmong(
  tx: EntityManager,
  patientId: string,
  identifiers: readonly Pick<Identifier, 'system' | 'value'>[],
): Promise<readonly { system: string; value: string }[]> {
  return tx.query(
    `select system, value from patient_identifier
       join unnest($2::text[], $3::text[]) as given (system, value) using (system, value)
      where survivor_of(patient_id) = $1`,
    [patientId, identifiers.map(({ system }) => system), identifiers.map(({ value }) => value)],
  )
}

/** The record that stands for a patient: their own, or the one that theirs is merged into. */
export async function findSurvivorId(tx: EntityManager, patientId: string): Promise<string> {
  const [row]: { id: string | null }[] = await tx.query('select survivor_of($1) as id', [patientId])
  return row?.id ?? patientId
}

/** The identifiers of patients as the rows of a statement, in JSON. */
function identifierRows(byPatient: ReadonlyMap<string, readonly Identifier[]>): string {
  const rows = [...byPatient].flatMap(([patientId, identifiers]) =>
    identifiers.map(({ system, value, type }) => ({ patient_id: patientId, system, value, type })),
  )
  return JSON.stringify(rows)
}
