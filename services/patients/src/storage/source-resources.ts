import type { EntityManager } from 'typeorm'
import type { Resource } from '@baton/fhir/facts/elements'
import { copyRows } from '@baton/database/copy-rows'
import type { KeptResource, KnownIdentifier, KnownResource } from '../fhir-import/kept-resource.js'

/** Imports of one source take turns, so that a resource never gets two rows. Held until the transaction ends. */
export async function lockSource(tx: EntityManager, source: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [source])
}

/** Which of these resources were imported before. */
export async function findKnown(
  tx: EntityManager,
  source: string,
  keys: readonly { type: string; id: string }[],
): Promise<readonly KnownResource[]> {
  if (keys.length === 0) return []
  return tx.query(
    `select known.type, known.source_id as "sourceId", known.patient_id as "patientId",
            known.target_id as "targetId", encode(known.hash, 'hex') as hash, known.names_source as "namesSource"
       from unnest($2::text[], $3::text[]) as wanted (type, source_id)
       cross join lateral (select * from source_resource one
         where one.source = $1 and one.type = wanted.type and one.source_id = wanted.source_id limit 1) as known`,
    [source, keys.map(({ type }) => type), keys.map(({ id }) => id)],
  )
}

/** Whom these identifiers belong to: what the source brought with them, and whichever patient here has them. */
export async function findByIdentifiers(
  tx: EntityManager,
  source: string,
  keys: readonly { type: string; system: string; value: string }[],
): Promise<readonly KnownIdentifier[]> {
  if (keys.length === 0) return []
  return tx.query(
    `select found.type, found.system, found.value,
            case when found.type = 'Patient' then survivor_of(found.target_id) else found.target_id end as "targetId"
       from directory_identifier found
       join unnest($2::text[], $3::text[], $4::text[]) as wanted (type, system, value) using (type, system, value)
      where found.source = $1
     union
     select wanted.type, wanted.system, wanted.value, survivor_of(own.patient_id)
       from unnest($2::text[], $3::text[], $4::text[]) as wanted (type, system, value)
       join patient_identifier own using (system, value) where wanted.type = 'Patient'`,
    [source, keys.map(({ type }) => type), keys.map(({ system }) => system), keys.map(({ value }) => value)],
  )
}

/** The patients who have numbers of whatever system, or whom the source tells with one of none. */
export async function findPatientsByNumber(
  tx: EntityManager,
  source: string,
  values: readonly string[],
): Promise<readonly KnownIdentifier[]> {
  if (values.length === 0) return []
  return tx.query(
    `select 'Patient' as type, own.system, own.value, survivor_of(own.patient_id) as "targetId"
       from patient_identifier own where own.value = any($2)
     union
     select found.type, found.system, found.value, survivor_of(found.target_id) from directory_identifier found
      where found.source = $1 and found.type = 'Patient' and found.system = '' and found.value = any($2)`,
    [source, values],
  )
}

/** The stays of some patients as a source sent them, with the rows that they became. */
export async function findImportedStays(
  tx: EntityManager,
  source: string,
  patientIds: readonly string[],
): Promise<readonly { targetId: string; patientId: string; body: Resource }[]> {
  return tx.query(
    `select target_id as "targetId", patient_id as "patientId", body from source_resource
      where patient_id = any($2) and source = $1 and type = 'Encounter' and target_id is not null`,
    [source, [...new Set(patientIds)]],
  )
}

/** A resource that is kept of a patient. */
export type KeptOfPatient = Pick<KnownResource, 'type' | 'sourceId' | 'targetId'> & {
  readonly body: Resource
}

/** A text in JSON as `JSON.stringify` writes it: an identifier's value is one. */
const VALUES = String.raw`"value":"((?:[^"\\]|\\.)*)"`

/**
 * What is kept of some patients and may be numbered so: which of its numbers these are is for its reader to see. Read by
 * patient, whatever the planner takes their number for; bodies are compared as text, which asks for no parsing.
 */
export async function findKeptByNumbers(
  tx: EntityManager,
  source: string,
  asked: readonly { type: string; patientId: string; value: string }[],
): Promise<readonly KeptOfPatient[]> {
  if (asked.length === 0) return []
  return tx.query(
    `select kept.type, kept.source_id as "sourceId", kept.target_id as "targetId", kept.body
       from (select distinct type, patient_id from unnest($2::text[], $3::text[]) as one (type, patient_id)) as wanted
       cross join lateral (select * from source_resource one where one.patient_id = wanted.patient_id offset 0) as kept
      where kept.source = $1 and kept.type = wanted.type and kept.body::text like '%"identifier":%'
        and exists (select 1 from regexp_matches(kept.body::text, $5, 'g') as told (value) where told.value[1] = any($4))`,
    [
      source,
      asked.map(({ type }) => type),
      asked.map(({ patientId }) => patientId),
      [...new Set(asked.map(({ value }) => JSON.stringify(value).slice(1, -1)))],
      VALUES,
    ],
  )
}

const KEPT = {
  name: 'source_resource',
  columns: {
    source: 'text',
    type: 'text',
    source_id: 'text',
    patient_id: 'text',
    target_id: 'text',
    target_version: 'int',
    hash: 'bytea',
    body: 'json',
    sensitivity: 'text',
    names_source: 'boolean',
  },
}

/** Keeps resources whole; one that was there is replaced. */
export async function keepResources(
  tx: EntityManager,
  source: string,
  resources: readonly KeptResource[],
): Promise<void> {
  const rows = resources
    .filter(({ isNew }) => isNew)
    .map(({ type, sourceId, patientId, targetId, hash, body, sensitivity, namesSource }) => [
      source,
      type,
      sourceId,
      patientId,
      targetId,
      targetId === null ? null : 1,
      `\\x${hash}`,
      body,
      sensitivity,
      namesSource,
    ])
  await copyRows(tx, KEPT, rows)
  await replaceResources(
    tx,
    source,
    resources.filter(({ isNew }) => !isNew),
  )
}

/** The version of the row that a resource became, by its type. */
const TARGET_VERSION = `case type ${[
  'Patient',
  'Encounter',
  'Condition',
  'Coverage',
  'Organization',
  'Practitioner',
]
  .map((type) => `when '${type}' then (select version from ${type.toLowerCase()} where id = target_id)`)
  .join(' ')} end`

async function replaceResources(
  tx: EntityManager,
  source: string,
  resources: readonly KeptResource[],
): Promise<void> {
  if (resources.length === 0) return
  await tx.query(
    `insert into source_resource (source, type, source_id, patient_id, target_id, target_version, hash, body, sensitivity,
                                 names_source)
     select $1, type, source_id, patient_id, target_id, ${TARGET_VERSION}, decode(hash, 'hex'), body::json, sensitivity, named
       from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::boolean[])
         as kept (type, source_id, patient_id, target_id, hash, body, sensitivity, named)
     on conflict (source, type, source_id) do update set patient_id = excluded.patient_id,
       target_id = excluded.target_id, target_version = excluded.target_version, hash = excluded.hash, body = excluded.body,
       sensitivity = excluded.sensitivity`,
    [
      source,
      resources.map(({ type }) => type),
      resources.map(({ sourceId }) => sourceId),
      resources.map(({ patientId }) => patientId),
      resources.map(({ targetId }) => targetId),
      resources.map(({ hash }) => hash),
      resources.map(({ body }) => body),
      resources.map(({ sensitivity }) => sensitivity),
      resources.map(({ namesSource }) => namesSource),
    ],
  )
}

/** Remembers whom identifiers belong to, or which resource that is only kept. */
export async function keepIdentifiers(
  tx: EntityManager,
  source: string,
  identifiers: readonly KnownIdentifier[],
): Promise<void> {
  if (identifiers.length === 0) return
  await tx.query(
    `insert into directory_identifier (source, type, system, value, target_id)
     select $1, type, system, value, target_id from unnest($2::text[], $3::text[], $4::text[], $5::text[])
       as kept (type, system, value, target_id)
     on conflict do nothing`,
    [
      source,
      identifiers.map(({ type }) => type),
      identifiers.map(({ system }) => system),
      identifiers.map(({ value }) => value),
      identifiers.map(({ targetId }) => targetId),
    ],
  )
}
