import { copyRows } from '@baton/database/copy-rows'
import type { DataSource, EntityManager } from 'typeorm'

/** Somebody of whom a file says something with a label, by the name that the file gives them. */
export interface Hold {
  readonly name: string
  /** The last line that says something of them with a label. */
  readonly lastLine: number
  /** A line about them waits already. */
  readonly isWaiting: boolean
}

/** A line that waits until its file has been read. */
export interface WaitingLine {
  readonly name: string
  /** Lines of a lower rank go in first. */
  readonly rank: number
  readonly line: number
  readonly text: string
}

/** Remembers of whom a file says something with a label; what is known of them already stays. */
export async function addHolds(
  db: DataSource,
  jobId: string,
  holds: ReadonlyMap<string, number>,
): Promise<void> {
  await db.query(
    `insert into import_hold (job_id, name, last_line) select $1, * from unnest($2::text[], $3::int[])
     on conflict (job_id, name) do update set last_line = greatest(import_hold.last_line, excluded.last_line)`,
    [jobId, [...holds.keys()], [...holds.values()]],
  )
}

/** Whoever of these is held. */
export async function findHolds(
  tx: EntityManager,
  jobId: string,
  names: readonly string[],
): Promise<readonly Hold[]> {
  return tx.query(
    `select name, last_line as "lastLine", is_waiting as "isWaiting" from import_hold
      where job_id = $1 and name = any($2)`,
    [jobId, names],
  )
}

const WAITING = {
  name: 'import_waiting_line',
  columns: { job_id: 'text', name: 'text', rank: 'smallint', line: 'int', text: 'text' },
}

/** Lets lines wait, and from now on all lines about the same people. */
export async function addWaitingLines(
  tx: EntityManager,
  jobId: string,
  { lines, names }: { lines: readonly WaitingLine[]; names: readonly string[] },
): Promise<void> {
  const rows = lines.map(({ name, rank, line, text }) => [jobId, name, rank, line, text])
  await copyRows(tx, WAITING, rows)
  await tx.query(`update import_hold set is_waiting = true where job_id = $1 and name = any($2)`, [
    jobId,
    names,
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

/** Lines of some people after one of them, person by person, and of each what others refer to first. */
export async function nextWaitingLines(
  tx: EntityManager,
  jobId: string,
  { names, after, first }: { names: readonly string[]; after: Omit<WaitingLine, 'text'>; first: number },
): Promise<readonly WaitingLine[]> {
  return tx.query(
    `select name, rank, line, text from import_waiting_line
      where job_id = $1 and name = any($2) and (name, rank, line) > ($3, $4, $5) order by name, rank, line limit $6`,
    [jobId, names, after.name, after.rank, after.line, first],
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
