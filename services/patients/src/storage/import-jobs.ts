import type { DataSource, EntityManager } from 'typeorm'
import type { BatchCounts } from '../fhir-import/batch-writes.js'
import { READ_BY, type ImportJobRow, type ImportStepRow } from '../domain/import-job.js'

const COLUMNS = `id, version, status, status_reason as "statusReason", source, file_name as "fileName", file_path as "filePath",
  bytes::float8 as bytes, bytes_done::float8 as "bytesDone", lines, patients, resources,
  encounters_by_class as "encountersByClass", created, changed, unchanged, reject_count as "rejectCount",
  warning_count as "warningCount", lease_owner as "leaseOwner", lease_until as "leaseUntil", created_by as "createdBy",
  created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt"`

/** Long enough for the largest line; a worker that dies is replaced after this time. */
const LEASE = `interval '20 seconds'`

/** Jobs by id. */
export async function findImportJobs(
  db: DataSource | EntityManager,
  ids: readonly string[],
): Promise<ImportJobRow[]> {
  return db.query(`select ${COLUMNS} from import_job where id = any($1)`, [ids])
}

const STEP = 'insert into import_job_step (job_id, version, at, by, from_status, to_status, reason)'

/** A job that waits for its file or a worker. */
export async function insertImportJob(
  tx: EntityManager,
  job: Pick<
    ImportJobRow,
    'id' | 'status' | 'source' | 'fileName' | 'filePath' | 'bytes' | 'createdBy' | 'createdAt'
  >,
): Promise<void> {
  await tx.query(
    `with begun as (
       insert into import_job (id, status, source, file_name, file_path, bytes, bytes_done, lines, patients, resources,
         encounters_by_class, created, changed, unchanged, reject_count, warning_count, created_by, created_at)
       values ($1, $8, $2, $3, $4, $5, 0, 0, 0, '{}', '{}', 0, 0, 0, 0, 0, $6, $7) returning *)
     ${STEP} select id, version, created_at, created_by, null, status, null from begun`,
    [job.id, job.source, job.fileName, job.filePath, job.bytes, job.createdBy, job.createdAt, job.status],
  )
}

/** A job that nobody else moves until the transaction ends. */
export async function lockImportJob(tx: EntityManager, id: string): Promise<ImportJobRow | null> {
  const [row]: ImportJobRow[] = await tx.query(`select ${COLUMNS} from import_job where id = $1 for update`, [
    id,
  ])
  return row ?? null
}

/** The file that a job waited for is there; whoever began it brought it. */
export async function queueImportJob(
  tx: EntityManager,
  job: { id: string; bytes: number; now: Date },
): Promise<void> {
  await tx.query(
    `with queued as (update import_job set status = 'QUEUED', bytes = $2 where id = $1 returning *)
     ${STEP} select id, version, $3, created_by, 'AWAITING_FILE', status, null from queued`,
    [job.id, job.bytes, job.now],
  )
}

/** Ends a job, held by the caller, before its end; its worker finds that it has been taken away. */
export async function cancelImportJob(
  tx: EntityManager,
  { id, status: from }: Pick<ImportJobRow, 'id' | 'status'>,
  { reason, by, now }: { reason: string | null; by: string; now: Date },
): Promise<void> {
  await tx.query(
    `with cancelled as (
       update import_job set status = 'CANCELLED', status_reason = $2, finished_at = $3, lease_owner = null,
         lease_until = null where id = $1 returning *)
     ${STEP} select id, version, finished_at, $4, $5, status, status_reason from cancelled`,
    [id, reason, now, by, from],
  )
}

/** Takes a job for one worker; null while another one works on it or when it is done. */
export async function claimImportJob(
  db: DataSource,
  request: { id: string; worker: string; now: Date },
): Promise<ImportJobRow | null> {
  const [claimed]: ImportJobRow[] = await db.query(
    `with claimed as (
       update import_job set status = 'RUNNING', lease_owner = $2, lease_until = clock_timestamp() + ${LEASE},
         started_at = coalesce(started_at, $3)
       where id = $1 and status in ('QUEUED', 'RUNNING') and (lease_until is null or lease_until < clock_timestamp())
       returning *),
     moved as (
       ${STEP} select id, version, started_at, $4, 'QUEUED', status, null from claimed
       on conflict do nothing) -- it was running already
     select ${COLUMNS} from claimed`,
    [request.id, request.worker, request.now, READ_BY],
  )
  return claimed ?? null
}

/** A worker that is still at one line keeps its job; false when it was cancelled, or another worker has it. */
export async function keepImportJob(db: DataSource, id: string, worker: string): Promise<boolean> {
  const [, updated]: [unknown, number] = await db.query(
    `update import_job set lease_until = clock_timestamp() + ${LEASE}
      where id = $1 and lease_owner = $2 and status = 'RUNNING'`,
    [id, worker],
  )
  return updated === 1
}

/** Lets another worker go on. */
export async function releaseImportJob(db: DataSource, id: string, worker: string): Promise<void> {
  await db.query(
    `update import_job set lease_owner = null, lease_until = null where id = $1 and lease_owner = $2`,
    [id, worker],
  )
}

/** Jobs that nobody works on. */
export async function abandonedImportJobs(db: DataSource): Promise<readonly string[]> {
  const rows: { id: string }[] = await db.query(
    `select id from import_job where status in ('QUEUED', 'RUNNING')
        and (lease_until is null or lease_until < clock_timestamp()) order by created_at limit 100`,
  )
  return rows.map(({ id }) => id)
}

/** How far a batch brings a job. */
export interface Advance {
  readonly id: string
  readonly worker: string
  /** Lines done before and after this batch. */
  readonly from: number
  readonly to: number
  readonly bytesDone: number
  readonly counts: BatchCounts
}

/** Counts a batch in, in the transaction that writes it. False when another worker took over meanwhile. */
export async function advanceImportJob(tx: EntityManager, advance: Advance): Promise<boolean> {
  const { counts } = advance
  const [, updated]: [unknown, number] = await tx.query(
    `update import_job set lines = $4, bytes_done = $5, lease_until = clock_timestamp() + ${LEASE},
       patients = patients + $6, created = created + $7, changed = changed + $8, unchanged = unchanged + $9,
       reject_count = reject_count + $10, warning_count = warning_count + $11,
       resources = ${sum('resources', 12)}, encounters_by_class = ${sum('encounters_by_class', 13)}
     where id = $1 and lease_owner = $2 and lines = $3 and status = 'RUNNING'`,
    [
      advance.id,
      advance.worker,
      advance.from,
      advance.to,
      advance.bytesDone,
      counts.patients,
      counts.created,
      counts.changed,
      counts.unchanged,
      counts.rejects,
      counts.warnings,
      JSON.stringify(counts.resources),
      JSON.stringify(counts.encountersByClass),
    ],
  )
  return updated === 1
}

/** SQL that adds the counts of a parameter to those of a column, name by name. */
function sum(column: string, parameter: number): string {
  return `(select coalesce(jsonb_object_agg(name, total), '{}') from (
    select name, sum(value::int) as total from (
      select * from jsonb_each_text(${column}) union all select * from jsonb_each_text($${parameter}::jsonb)
    ) as both_counts (name, value) group by name) as totals)`
}

/** How a job ends. */
export interface ImportEnd {
  readonly id: string
  readonly worker: string
  readonly status: 'COMPLETED' | 'FAILED'
  readonly reason: string | null
  readonly now: Date
}

/** Ends a job. */
export async function finishImportJob(tx: EntityManager, end: ImportEnd): Promise<void> {
  await tx.query(
    `with ended as (
       update import_job set status = $3, status_reason = $4, finished_at = $5, lease_owner = null, lease_until = null,
         bytes_done = case when $3 = 'COMPLETED' then bytes else bytes_done end
       where id = $1 and lease_owner = $2 and status = 'RUNNING' returning *)
     ${STEP} select id, version, finished_at, $6, 'RUNNING', status, status_reason from ended`,
    [end.id, end.worker, end.status, end.reason, end.now, READ_BY],
  )
}

/** The moves of jobs, oldest first. */
export async function importStepsOf(
  db: DataSource,
  jobIds: readonly string[],
): Promise<readonly ImportStepRow[]> {
  return db.query(
    `select job_id as "jobId", version, at, by, from_status as "fromStatus", to_status as "toStatus", reason
       from import_job_step where job_id = any($1) order by job_id, version`,
    [jobIds],
  )
}
