import type { DataSource, EntityManager } from 'typeorm'
import type { BatchCounts } from '../fhir-import/batch-writes.js'
import type { ImportIssueRow, ImportJobRow } from '../domain/import-job.js'

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

/** A job that waits for a worker. */
export async function insertImportJob(
  tx: EntityManager,
  job: Pick<
    ImportJobRow,
    'id' | 'status' | 'source' | 'fileName' | 'filePath' | 'bytes' | 'createdBy' | 'createdAt'
  >,
): Promise<void> {
  await tx.query(
    `insert into import_job (id, status, source, file_name, file_path, bytes, bytes_done, lines, patients, resources,
       encounters_by_class, created, changed, unchanged, reject_count, warning_count, created_by, created_at)
     values ($1, $8, $2, $3, $4, $5, 0, 0, 0, '{}', '{}', 0, 0, 0, 0, 0, $6, $7)`,
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

/** The file that a job waited for is there. */
export async function queueImportJob(tx: EntityManager, job: { id: string; bytes: number }): Promise<void> {
  await tx.query(`update import_job set status = 'QUEUED', bytes = $2 where id = $1`, [job.id, job.bytes])
}

/** Ends a job before its end; its worker finds that it has been taken away. */
export async function cancelImportJob(
  tx: EntityManager,
  { id, reason, now }: { id: string; reason: string | null; now: Date },
): Promise<void> {
  await tx.query(
    `update import_job set status = 'CANCELLED', status_reason = $2, finished_at = $3, lease_owner = null,
       lease_until = null where id = $1`,
    [id, reason, now],
  )
}

/** Takes a job for one worker; null while another one works on it or when it is done. */
export async function claimImportJob(
  db: DataSource,
  request: { id: string; worker: string; now: Date },
): Promise<ImportJobRow | null> {
  const [rows]: [ImportJobRow[]] = await db.query(
    `update import_job set status = 'RUNNING', lease_owner = $2, lease_until = clock_timestamp() + ${LEASE},
       started_at = coalesce(started_at, $3)
     where id = $1 and status in ('QUEUED', 'RUNNING') and (lease_until is null or lease_until < clock_timestamp())
     returning ${COLUMNS}`,
    [request.id, request.worker, request.now],
  )
  return rows[0] ?? null
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

/** Writes down which lines did not go in, and what went in changed. */
export async function insertIssues(
  tx: EntityManager,
  jobId: string,
  issues: readonly Omit<ImportIssueRow, 'jobId'>[],
): Promise<void> {
  if (issues.length === 0) return
  await tx.query(
    `insert into import_issue (job_id, kind, line, position, resource, reason)
     select $1, kind, line, position, resource, reason from jsonb_to_recordset($2::jsonb)
       as issue (kind text, line int, position int, resource text, reason text)`,
    [jobId, JSON.stringify(issues)],
  )
}

/** Forgets what imports of a source warned of some resources: it is no longer so. */
export async function forgetWarnings(
  tx: EntityManager,
  { source, resources, reason }: { source: string; resources: readonly string[]; reason: string },
): Promise<void> {
  await tx.query(
    `with gone as (
       delete from import_issue using import_job job
        where import_issue.kind = 'WARNING' and import_issue.resource = any($2) and import_issue.reason = $3
          and job.id = import_issue.job_id and job.source = $1 returning import_issue.job_id)
     update import_job set warning_count = warning_count - gone.count
       from (select job_id, count(*)::int as count from gone group by job_id) as gone where import_job.id = gone.job_id`,
    [source, resources, reason],
  )
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
    `update import_job set status = $3, status_reason = $4, finished_at = $5, lease_owner = null, lease_until = null,
       bytes_done = case when $3 = 'COMPLETED' then bytes else bytes_done end
     where id = $1 and lease_owner = $2 and status = 'RUNNING'`,
    [end.id, end.worker, end.status, end.reason, end.now],
  )
}

/** The issues of jobs, in the order of the lines. */
export async function findIssues(
  db: DataSource,
  jobIds: readonly string[],
  { kind, first }: { kind: ImportIssueRow['kind']; first: number },
): Promise<readonly ImportIssueRow[]> {
  return db.query(
    `select issue.job_id as "jobId", issue.kind, issue.line, issue.position, issue.resource, issue.reason
       from unnest($1::text[]) as job (id)
       cross join lateral (select * from import_issue where job_id = job.id and kind = $2
         order by line, position limit $3) as issue
      order by issue.job_id, issue.line, issue.position`,
    [jobIds, kind, first],
  )
}
