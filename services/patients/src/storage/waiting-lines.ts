import { copyRows } from '@baton/database/copy-rows'
import type { DataSource, EntityManager } from 'typeorm'

/** Somebody of whom a file says something with a label, by the name that the file gives them. */
export interface Hold {
  readonly name: string
  /** One of their names, the same for all of them. */
  readonly person: string
  /** The last line that says something of them with a label. */
  readonly lastLine: number
  /** A line about them waits already. */
  readonly isWaiting: boolean
}

/** A line that waits until its file has been read. */
export interface WaitingLine {
  /** Whom it is about: the `person` of a hold. */
  readonly name: string
  /** Lines of a lower rank go in first. */
  readonly rank: number
  readonly line: number
  readonly text: string
  /** Which entries of it wait, as `Type/id`; all where it is left out. */
  readonly entries?: readonly string[] | null
}

/** Whether lines about anybody wait, or will: nearly no file has anybody. */
export async function isAnybodyHeld(tx: EntityManager, jobId: string): Promise<boolean> {
  const [row]: { held: boolean }[] = await tx.query(
    'select exists (select 1 from import_hold where job_id = $1) as held',
    [jobId],
  )
  return row?.held ?? false
}

/** Lets lines wait about people of whom the file has told nothing yet, and all further lines that name them so. */
export async function addUnknownPeople(
  tx: EntityManager,
  jobId: string,
  lines: readonly WaitingLine[],
): Promise<void> {
  if (lines.length === 0) return
  const people = [...new Set(lines.map(({ name }) => name))]
  await tx.query(
    `insert into import_hold (job_id, name, person, last_line, is_waiting)
     select $1, name, name, 0, true from unnest($2::text[]) as name
     on conflict (job_id, name) do update set is_waiting = true`,
    [jobId, people],
  )
  await addWaitingLines(tx, jobId, { lines, people })
}

/** Remembers of whom a file says something with a label; what is known of them already stays. */
export async function addHolds(
  db: DataSource,
  jobId: string,
  holds: ReadonlyMap<string, number>,
): Promise<void> {
  await db.query(
    `insert into import_hold (job_id, name, person, last_line)
     select $1, name, name, last_line from unnest($2::text[], $3::int[]) as held (name, last_line)
     on conflict (job_id, name) do update set last_line = greatest(import_hold.last_line, excluded.last_line)`,
    [jobId, [...holds.keys()], [...holds.values()]],
  )
}

/**
 * Holds somebody under all of these names, if under any, until the last line that says something with a label under one of
 * them; what waits already under several waits under one.
 */
export async function joinHolds(db: DataSource, jobId: string, names: readonly string[]): Promise<void> {
  await db.query(
    `with one as (
       select min(person) as person, array_agg(person) as people, max(last_line) as last_line, bool_or(is_waiting) as is_waiting
         from import_hold where job_id = $1
          and person in (select person from import_hold where job_id = $1 and name = any($2)) having count(*) > 0),
     moved as (
       update import_waiting_line line set name = one.person from one
        where line.job_id = $1 and line.name = any(one.people) and line.name <> one.person),
     joined as (
       update import_hold hold set person = one.person, last_line = one.last_line, is_waiting = one.is_waiting from one
        where hold.job_id = $1 and hold.person = any(one.people) and hold.name <> all($2))
     insert into import_hold (job_id, name, person, last_line, is_waiting)
     select $1, name, person, last_line, is_waiting from one, unnest($2::text[]) as name
     on conflict (job_id, name) do update
       set person = excluded.person, last_line = excluded.last_line, is_waiting = excluded.is_waiting`,
    [jobId, [...new Set(names)]],
  )
}

/** A name that somebody who is held has here, for one source; a number with its type. */
export interface StoredName {
  readonly patientId: string
  readonly name: string
  /** Empty where the name is no number. */
  readonly system: string
  readonly value: string
  readonly type: string | null
}

/** All names that records here have for those who are held. */
export async function storedNamesOfHeld(
  db: DataSource,
  jobId: string,
  source: string,
): Promise<readonly StoredName[]> {
  return db.query(
    `with held as (
       select name, split_part(name, '|', 1) as system, substr(name, strpos(name, '|') + 1) as value
         from import_hold where job_id = $1),
     meant as materialized (
       select survivor_of(kept.target_id) as id from held join source_resource kept
           on kept.source = $2 and kept.type = 'Patient' and 'Patient/' || kept.source_id = held.name
          and kept.source_id = substr(held.name, 9)
       union select survivor_of(own.patient_id) from held join patient_identifier own using (system, value)
       union select survivor_of(own.patient_id) from held join patient_identifier own on own.value = held.value
        where held.system = '*'
       union select survivor_of(told.target_id) from held join directory_identifier told on told.value = held.value
        where told.source = $2 and told.type = 'Patient' and told.system in (held.system, case held.system when '*' then '' end))
     select meant.id as "patientId", 'Patient/' || source_id as name, '' as system, source_id as value, null as type
       from meant join source_resource kept on kept.patient_id = meant.id and kept.source = $2 and kept.type = 'Patient'
     union all
     select meant.id, system || '|' || value, system, value, type
       from meant join patient_identifier own on own.patient_id = meant.id
     union all
     select meant.id, held.name, '', value, null
       from meant join patient_identifier own on own.patient_id = meant.id join held using (value) where held.system = '*'
     union all
     select survivor_of(told.target_id), spelled || told.value, '', told.value, null
       from directory_identifier told cross join unnest(array['|', '*|']) as spelled
      where told.source = $2 and told.type = 'Patient' and told.system = '' and survivor_of(told.target_id) in (select id from meant)
        and (spelled = '|' or exists (select 1 from held where held.name = '*|' || told.value))`,
    [jobId, source],
  )
}

/** Whoever of these is held. */
export async function findHolds(
  tx: DataSource | EntityManager,
  jobId: string,
  names: readonly string[],
): Promise<readonly Hold[]> {
  return tx.query(
    `select name, person, last_line as "lastLine", is_waiting as "isWaiting" from import_hold
      where job_id = $1 and name = any($2)`,
    [jobId, names],
  )
}

/** Whoever is held under one of these numbers of whatever system, by the number alone. */
export async function findHoldsOfNumbers(
  tx: EntityManager,
  jobId: string,
  values: readonly string[],
): Promise<readonly Hold[]> {
  if (values.length === 0) return []
  return tx.query(
    `select substr(name, strpos(name, '|') + 1) as name, person, last_line as "lastLine", is_waiting as "isWaiting"
       from import_hold where job_id = $1 and substr(name, strpos(name, '|') + 1) = any($2) and strpos(name, '|') > 0`,
    [jobId, values],
  )
}

/** The text of a line that is so long that it is read from its file again. */
export const IN_FILE = ''

const WAITING = {
  name: 'import_waiting_line',
  columns: { job_id: 'text', name: 'text', rank: 'smallint', line: 'int', text: 'text' },
}

/** Lets lines wait, and from now on all lines about the same people. */
export async function addWaitingLines(
  tx: EntityManager,
  jobId: string,
  { lines, people }: { lines: readonly WaitingLine[]; people: readonly string[] },
): Promise<void> {
  const rows = lines.map(({ name, rank, line, text }) => [jobId, name, rank, line, text])
  await copyRows(tx, WAITING, rows)
  await tx.query(`update import_hold set is_waiting = true where job_id = $1 and person = any($2)`, [
    jobId,
    people,
  ])
}

/** Somebody about whom lines wait, and others as long as there are no more than so many lines. */
export async function nextWaitingNames(
  db: DataSource,
  jobId: string,
  lines: number,
): Promise<readonly string[]> {
  const rows: { name: string }[] = await db.query(
    `select name from (
       select name, sum(count(*)) over (order by name) as until, row_number() over (order by name) as place
         from (select name from import_waiting_line where job_id = $1 order by name limit $2 + 1) next group by name) counted
      where until <= $2 or place = 1 order by name`,
    [jobId, lines],
  )
  return rows.map(({ name }) => name)
}

/** Which lines come next, and how many at most: one always does, however long it is. */
interface NextLines {
  readonly names: readonly string[]
  readonly after: Omit<WaitingLine, 'text' | 'entries'>
  readonly most: { readonly lines: number; readonly characters: number }
}

/** Lines of some people after one of them, but for those that stay in the file, person by person, and of each what others refer to first. */
export async function nextWaitingLines(
  tx: EntityManager,
  jobId: string,
  { names, after, most }: NextLines,
): Promise<readonly WaitingLine[]> {
  return tx.query(
    `select name, rank, line, text, entries from (
       select *, sum(length(text)) over in_order as characters, row_number() over in_order as place from (
         select name, rank, line, text, entries from import_waiting_line
          where job_id = $1 and name = any($2) and text <> $7 and (name, rank, line) > ($3, $4, $5)
          order by name, rank, line limit $6) of_lines
       window in_order as (order by name, rank, line)) counted
      where characters <= $8 or place = 1 order by name, rank, line`,
    [jobId, names, after.name, after.rank, after.line, most.lines, IN_FILE, most.characters],
  )
}

/** Forgets lines that waited, in the transaction in which they went in. */
export async function removeWaitingLines(
  tx: EntityManager,
  jobId: string,
  names: readonly string[],
): Promise<void> {
  await tx.query('delete from import_waiting_line where job_id = $1 and name = any($2)', [jobId, names])
}

/** Forgets everything of a job that has ended: what still waits does not go in. */
export async function clearHolds(tx: EntityManager, jobId: string): Promise<void> {
  for (const table of ['import_waiting_line', 'import_hold'])
    await tx.query(
      `delete from ${table} where job_id = (select id from import_job where id = $1 and status <> 'RUNNING')`,
      [jobId],
    )
}
