import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'

/** A resource with the labels that decide under which it is told. */
export interface ToldResource {
  readonly source: string
  readonly type: string
  readonly sourceId: string
  readonly patientId: string
  readonly targetId: string | null
  /** It was told under a name that says its source. */
  readonly namesSource: boolean
  /** The label of its row here where it has one, else the one that its source gave it. */
  readonly own: Sensitivity
  /** The label under which it was told last. */
  readonly told: Sensitivity
  /** Its references, as they are written, and the identifiers of those that have nothing else. */
  readonly references: readonly string[]
  readonly logical: readonly unknown[]
  /** Its own identifiers, one or a list. */
  readonly identifiers: unknown
}

/** Those of some patients of whom anything is labelled, or was told under a label. */
export async function findLabelled(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<readonly string[]> {
  if (patientIds.length === 0) return []
  const labelled = ['source_resource', 'encounter', 'condition'].map(
    (table) => `select patient_id from ${table} where patient_id = any($1) and sensitivity <> 'NONE'`,
  )
  const rows: { id: string }[] = await tx.query(
    `select patient_id as id from (${labelled.join(' union all ')} union all
       select patient_id from source_resource where patient_id = any($1) and told_sensitivity <> 'NONE') known
      group by patient_id order by patient_id`,
    [patientIds],
  )
  return rows.map(({ id }) => id)
}

/** As many resources as are read at once. */
const PAGE = 1_000

/**
 * Everything that was imported of some patients but the patients themselves, some at a time, as it is when it is asked for:
 * what changes meanwhile is not seen.
 */
export async function* toldResources(
  tx: EntityManager,
  patientIds: readonly string[],
): AsyncGenerator<readonly ToldResource[]> {
  await tx.query(
    `declare told_resources no scroll cursor for
     select kept.source, kept.type, kept.source_id as "sourceId", kept.patient_id as "patientId",
            kept.target_id as "targetId", kept.names_source as "namesSource", kept.told_sensitivity as told,
            coalesce(encounter.sensitivity, condition.sensitivity, kept.sensitivity) as own,
            jsonb_path_query_array(kept.body::jsonb, '$.**.reference ? (@.type() == "string")') as references,
            jsonb_path_query_array(kept.body::jsonb, 'strict $.**.identifier ? (@.type() == "object")') as logical,
            kept.body::jsonb -> 'identifier' as identifiers
       from source_resource kept
       left join encounter on kept.type = 'Encounter' and encounter.id = kept.target_id
       left join condition on kept.type = 'Condition' and condition.id = kept.target_id
      where kept.patient_id = any($1) and kept.type <> 'Patient'`,
    [patientIds],
  )
  for (let left = PAGE; left === PAGE;) {
    const page: ToldResource[] = await tx.query(`fetch ${PAGE} from told_resources`)
    left = page.length
    yield page
  }
  await tx.query('close told_resources')
}

/** The bodies of some resources of one source, by `Type/id`. */
export async function findBodies(
  tx: EntityManager,
  source: string,
  keys: readonly { type: string; sourceId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { key: string; body: string }[] = await tx.query(
    `select type || '/' || source_id as key, body::text as body from source_resource
       join unnest($2::text[], $3::text[]) as wanted (type, source_id) using (type, source_id) where source = $1`,
    [source, keys.map(({ type }) => type), keys.map(({ sourceId }) => sourceId)],
  )
  return new Map(rows.map(({ key, body }) => [key, body]))
}

/** Remembers under which label resources are told from now on. */
export async function markTold(
  tx: EntityManager,
  resources: readonly (Pick<ToldResource, 'source' | 'type' | 'sourceId'> & { label: Sensitivity })[],
): Promise<void> {
  await tx.query(
    `update source_resource kept set told_sensitivity = marked.label
       from jsonb_to_recordset($1::jsonb) as marked (source text, type text, "sourceId" text, label text)
      where kept.source = marked.source and kept.type = marked.type and kept.source_id = marked."sourceId"`,
    [JSON.stringify(resources)],
  )
}

/** Under which label some of a source's resources were told last, by `Type/id`, where it was under any. */
export async function findToldLabels(
  tx: EntityManager,
  source: string,
  keys: readonly { type: string; sourceId: string }[],
): Promise<ReadonlyMap<string, Sensitivity>> {
  if (keys.length === 0) return new Map()
  const rows: { key: string; label: Sensitivity }[] = await tx.query(
    `select type || '/' || source_id as key, label from unnest($2::text[], $3::text[]) as wanted (type, source_id)
      cross join lateral (select told_sensitivity as label from source_resource one where one.source = $1
        and one.type = wanted.type and one.source_id = wanted.source_id limit 1) as told where label <> 'NONE'`,
    [source, keys.map(({ type }) => type), keys.map(({ sourceId }) => sourceId)],
  )
  return new Map(rows.map(({ key, label }) => [key, label]))
}
