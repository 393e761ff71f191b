import { copyRows } from '@baton/database/copy-rows'
import type { EntityManager } from 'typeorm'
import type { SpooledEntry } from '../fhir-import/spooled-items.js'

/** An entry of a vast bundle, with the row that it is or becomes. */
export interface StagedEntry extends SpooledEntry {
  /** Where it comes in the order in which entries refer to those before them. */
  readonly rank: number
  readonly targetId: string | null
  /** Of a person who is new to the source, the record that is theirs already. */
  readonly ownerId: string | null
}

const STAGED = {
  name: 'staged_entry',
  columns: {
    import_id: 'text',
    position: 'int',
    rank: 'smallint',
    type: 'text',
    id: 'text',
    full_url: 'text',
    condition: 'jsonb',
    hash: 'text',
    encounter_class: 'text',
    at: 'bigint',
    length: 'int',
  },
}

const COLUMNS = `position, rank, type, id, full_url as "fullUrl", condition, hash, encounter_class as "encounterClass",
  at::float8 as at, length, target_id as "targetId", owner_id as "ownerId"`

// Nothing is known to the planner of a table that is filled and emptied in one transaction: each statement looks rows up one
// by one in an index, whatever it takes their number for.

/** Adds entries to the stage. */
export async function stageEntries(
  tx: EntityManager,
  importId: string,
  entries: readonly (SpooledEntry & { readonly rank: number })[],
): Promise<void> {
  const rows = entries.map((one) => [
    importId,
    one.position,
    one.rank,
    one.type,
    one.id,
    one.fullUrl,
    one.condition ?? null,
    one.hash,
    one.encounterClass,
    one.at,
    one.length,
  ])
  await copyRows(tx, STAGED, rows)
}

/** An entry whose name, or fullUrl, another one before it has, too; what each of them says, as a hash. */
export interface StagedTwice extends Pick<StagedEntry, 'position' | 'type' | 'id' | 'fullUrl' | 'hash'> {
  /** What the fullUrl stands for, `Type/id`. */
  readonly ofUrl: string | null
  readonly fullUrlBefore: string | null
  readonly hashBefore: string
}

/** The first entries after one whose names may mean two resources. */
export async function findStagedTwice(
  tx: EntityManager,
  importId: string,
  { after, first }: { after: number; first: number },
): Promise<readonly StagedTwice[]> {
  return tx.query(
    `select * from (
       select position, type, id, full_url as "fullUrl", hash,
              case when full_url is not null then first_value(type || '/' || id) over by_url end as "ofUrl",
              first_value(full_url) over by_name as "fullUrlBefore", first_value(hash) over by_name as "hashBefore"
         from staged_entry where import_id = $1
         window by_url as (partition by full_url order by position), by_name as (partition by type, id order by position)) as named
      where position > $2 and ("ofUrl" <> type || '/' || id or "fullUrlBefore" <> "fullUrl" or "hashBefore" <> hash)
      order by position limit $3`,
    [importId, after, first],
  )
}

/** Takes entries from the stage. */
export async function removeStaged(
  tx: EntityManager,
  importId: string,
  positions: readonly number[],
): Promise<void> {
  await tx.query('delete from staged_entry where import_id = $1 and position = any($2)', [
    importId,
    positions,
  ])
}

/**
 * All entries are there. The same resource twice: the last one counts, as it would in a server that took them in order, but of a
 * history, which tells the newest first (FHIR R4 3.1.0.10), the first.
 * One reading and no join: a planner that takes ten thousand entries for one would compare each with each.
 */
export async function finishStage(
  tx: EntityManager,
  importId: string,
  keep: 'FIRST' | 'LAST',
): Promise<void> {
  await tx.query(
    `delete from staged_entry where ctid = any (array(
       select place from (select ctid as place, row_number() over (partition by type, id order by position ${keep === 'LAST' ? 'desc' : 'asc'}) as number
         from staged_entry where import_id = $1) as numbered where number > 1))`,
    [importId],
  )
}

/** Takes the stage of an import down, in its own transaction. */
export async function clearStage(tx: EntityManager, importId: string): Promise<void> {
  await tx.query('delete from staged_entry where import_id = $1', [importId])
}

/** The next entries after one, in the order in which they go in. */
export async function nextStaged(
  tx: EntityManager,
  importId: string,
  { after, first }: { after: Pick<StagedEntry, 'rank' | 'position'>; first: number },
): Promise<readonly StagedEntry[]> {
  return tx.query(
    `select ${COLUMNS} from staged_entry
      where import_id = $1 and (rank, position) > ($2, $3) order by rank, position limit $4`,
    [importId, after.rank, after.position, first],
  )
}

/** Writes down which rows entries are or become. */
export async function targetStaged(
  tx: EntityManager,
  importId: string,
  entries: readonly Pick<StagedEntry, 'rank' | 'position' | 'targetId' | 'ownerId'>[],
): Promise<void> {
  if (entries.length === 0) return
  await tx.query(
    `update staged_entry one set target_id = told.target_id, owner_id = told.owner_id
       from (select found.place, given.* from unnest($2::int[], $3::int[], $4::text[], $5::text[])
               as given (rank, position, target_id, owner_id)
         cross join lateral (select ctid as place from staged_entry
           where import_id = $1 and rank = given.rank and position = given.position limit 1) as found) as told
      where one.ctid = told.place`,
    [
      importId,
      entries.map(({ rank }) => rank),
      entries.map(({ position }) => position),
      entries.map(({ targetId }) => targetId),
      entries.map(({ ownerId }) => ownerId),
    ],
  )
}

/** The entries that go by one of these names or URLs; of a URL that several have, the last. */
export async function findStaged(
  tx: EntityManager,
  importId: string,
  { names, urls }: { names: readonly { type: string; id: string }[]; urls: readonly string[] },
): Promise<readonly StagedEntry[]> {
  if (names.length + urls.length === 0) return []
  return tx.query(
    `select ${COLUMNS} from unnest($2::text[], $3::text[]) as wanted (name_type, name_id) cross join lateral (
       select * from staged_entry where import_id = $1 and type = name_type and id = name_id limit 1) as one
     union
     select ${COLUMNS} from unnest($4::text[]) as wanted (url) cross join lateral (
       select * from staged_entry where import_id = $1 and full_url = wanted.url order by position desc limit 1) as one
      order by position`,
    [importId, names.map(({ type }) => type), names.map(({ id }) => id), urls],
  )
}
