import { copyRows } from '@baton/database/copy-rows'
import type { EntityManager } from 'typeorm'
import type { PatientFact } from '../clinical-facts/fact-of-entry.js'
import type { ReceivedResource } from '../received/received-resource.js'

/** What a resource tells when everything is written that it may refer to. */
export interface Telling {
  readonly type: string
  readonly sourceId: string
  readonly patientId: string
  /** Nothing was kept under its name before. */
  readonly isNew: boolean
  readonly fact: PatientFact | null
  readonly received: ReceivedResource | null
}

/** A telling that waits, in its place among all of its import. */
export interface StagedTelling extends Telling {
  readonly position: number
}

const STAGED = {
  name: 'staged_telling',
  columns: {
    import_id: 'text',
    position: 'int',
    type: 'text',
    source_id: 'text',
    about_id: 'text',
    is_new: 'boolean',
    fact: 'json',
    received: 'json',
  },
}

/** Remembers what resources tell until all that they refer to is written. */
export async function stageTellings(
  tx: EntityManager,
  importId: string,
  tellings: readonly StagedTelling[],
): Promise<void> {
  const rows = tellings.map((one) => [
    importId,
    one.position,
    one.type,
    one.sourceId,
    one.patientId,
    one.isNew,
    one.fact,
    one.received,
  ])
  await copyRows(tx, STAGED, rows)
}

/** The next tellings after one, patient by patient and of each in the order in which they were written. */
export async function nextTellings(
  tx: EntityManager,
  importId: string,
  { after, first }: { after: Pick<StagedTelling, 'patientId' | 'position'>; first: number },
): Promise<readonly StagedTelling[]> {
  return tx.query(
    `select position, type, source_id as "sourceId", about_id as "patientId", is_new as "isNew", fact, received
       from staged_telling where import_id = $1 and (about_id, position) > ($2, $3)
      order by about_id, position limit $4`,
    [importId, after.patientId, after.position, first],
  )
}

/** Which of some resources wait to be told, by `Type/id`. */
export async function findStagedTellings(
  tx: EntityManager,
  importId: string,
  keys: readonly { type: string; sourceId: string }[],
): Promise<ReadonlyMap<string, { readonly isNew: boolean }>> {
  const rows: { key: string; isNew: boolean }[] = await tx.query(
    `select type || '/' || source_id as key, "isNew" from unnest($2::text[], $3::text[]) as wanted (type, source_id)
      cross join lateral (select is_new as "isNew" from staged_telling one where import_id = $1
        and one.type = wanted.type and one.source_id = wanted.source_id limit 1) as staged`,
    [importId, keys.map(({ type }) => type), keys.map(({ sourceId }) => sourceId)],
  )
  return new Map(rows.map(({ key, isNew }) => [key, { isNew }]))
}

/** Forgets what waited, in the transaction in which it was told. */
export async function clearTellings(tx: EntityManager, importId: string): Promise<void> {
  await tx.query('delete from staged_telling where import_id = $1', [importId])
  await tx.query('delete from staged_stay where import_id = $1', [importId])
}
