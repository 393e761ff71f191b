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

/** Makes the tables that hold what the entries of one bundle are called, until the transaction ends. */
export async function createStage(tx: EntityManager): Promise<void> {
  await tx.query(`create temporary table staged_entry (position int not null, rank smallint not null, type text not null,
    id text not null, full_url text, condition jsonb, hash text not null, encounter_class text, at bigint not null,
    length int not null, target_id text, owner_id text) on commit drop`)
  await tx.query(`create temporary table staged_stay (position int generated always as identity primary key,
    id text not null, former jsonb) on commit drop`)
}

/** Adds entries to the stage. */
export async function stageEntries(
  tx: EntityManager,
  entries: readonly (SpooledEntry & { readonly rank: number })[],
): Promise<void> {
  const rows = entries.map((one) => [
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

/** All entries are there. The same resource twice: the last one counts, as it would in a server that took them in order. */
export async function finishStage(tx: EntityManager): Promise<void> {
  await tx.query(`create index staged_entry_name on staged_entry (type, id, position)`)
  await tx.query(`analyze staged_entry`)
  await tx.query(`delete from staged_entry one using staged_entry later
    where later.type = one.type and later.id = one.id and later.position > one.position`)
  await tx.query(`create unique index staged_entry_order on staged_entry (rank, position)`)
  await tx.query(`create index staged_entry_url on staged_entry (full_url) where full_url is not null`)
}

/** The next entries after one, in the order in which they go in. */
export async function nextStaged(
  tx: EntityManager,
  after: Pick<StagedEntry, 'rank' | 'position'>,
  first: number,
): Promise<readonly StagedEntry[]> {
  return tx.query(
    `select ${COLUMNS} from staged_entry where (rank, position) > ($1, $2) order by rank, position limit $3`,
    [after.rank, after.position, first],
  )
}

/** Writes down which rows entries are or become. */
export async function targetStaged(
  tx: EntityManager,
  entries: readonly Pick<StagedEntry, 'rank' | 'position' | 'targetId' | 'ownerId'>[],
): Promise<void> {
  if (entries.length === 0) return
  await tx.query(
    `update staged_entry one set target_id = told.target_id, owner_id = told.owner_id
       from unnest($1::int[], $2::int[], $3::text[], $4::text[]) as told (rank, position, target_id, owner_id)
      where one.rank = told.rank and one.position = told.position`,
    [
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
  { names, urls }: { names: readonly { type: string; id: string }[]; urls: readonly string[] },
): Promise<readonly StagedEntry[]> {
  if (names.length + urls.length === 0) return []
  return tx.query(
    `select ${COLUMNS} from staged_entry
       join unnest($1::text[], $2::text[]) as wanted (type, id) using (type, id)
     union
     select ${COLUMNS} from unnest($3::text[]) as wanted (url) cross join lateral (
       select * from staged_entry where full_url = wanted.url order by position desc limit 1) as one
      order by position`,
    [names.map(({ type }) => type), names.map(({ id }) => id), urls],
  )
}

/** A stay that was written, and what it was before. */
export interface StagedStay {
  readonly position: number
  readonly id: string
  readonly former: object | null
}

/** Remembers stays until all that belongs to them is written. */
export async function stageStays(
  tx: EntityManager,
  stays: readonly Omit<StagedStay, 'position'>[],
): Promise<void> {
  const rows = stays.map(({ id, former }) => [id, former])
  await copyRows(tx, { name: 'staged_stay', columns: { id: 'text', former: 'jsonb' } }, rows)
}

/** The next stays after one, in the order in which they were written. */
export async function nextStagedStays(
  tx: EntityManager,
  after: number,
  first: number,
): Promise<readonly StagedStay[]> {
  return tx.query(
    `select position, id, former from staged_stay where position > $1 order by position limit $2`,
    [after, first],
  )
}
