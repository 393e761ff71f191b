import type { EntityManager } from 'typeorm'
import { IN_FILE, type WaitingLine } from './waiting-lines.js'

/** Holds all of these people as one, and whoever is held with one of them: what is said of them from now on waits. */
export async function holdTogether(
  tx: EntityManager,
  jobId: string,
  { person, names, line }: { person: string; names: readonly string[]; line: number },
): Promise<void> {
  await tx.query(
    `with others as (
       select distinct person from import_hold where job_id = $1 and name = any($3) and person <> $2),
     moved as (
       update import_waiting_line line set name = $2 where job_id = $1 and name in (select person from others)),
     joined as (
       update import_hold set person = $2, is_waiting = true
        where job_id = $1 and person in (select person from others) and name <> all($3))
     insert into import_hold (job_id, name, person, last_line, is_waiting)
     select $1, name, $2, $4, true from unnest($3::text[]) as name
     on conflict (job_id, name) do update set person = excluded.person, is_waiting = true,
       last_line = greatest(import_hold.last_line, excluded.last_line)`,
    [jobId, person, names, line],
  )
}

/** Lets a long line wait: it stays in its file. */
export async function addLargeWaitingLine(
  tx: EntityManager,
  jobId: string,
  { person, line }: { person: string; line: number },
): Promise<void> {
  await tx.query(
    `insert into import_waiting_line (job_id, name, rank, line, text) values ($1, $2, 0, $3, $4)`,
    [jobId, person, line, IN_FILE],
  )
}

/** Lets entries of a batch wait, of which the others went in. */
export async function addWaitingEntries(
  tx: EntityManager,
  jobId: string,
  waiting: WaitingLine,
): Promise<void> {
  const { name, rank, line, text, entries } = waiting
  await tx.query(
    `insert into import_waiting_line (job_id, name, rank, line, text, entries) values ($1, $2, $3, $4, $5, $6)`,
    [jobId, name, rank, line, text, entries],
  )
}

/** The long lines about some people that wait. */
export async function findLargeWaiting(
  tx: EntityManager,
  jobId: string,
  names: readonly string[],
): Promise<readonly number[]> {
  const rows: { line: number }[] = await tx.query(
    `select line from import_waiting_line where job_id = $1 and name = any($2) and text = $3`,
    [jobId, names, IN_FILE],
  )
  return rows.map(({ line }) => line)
}
