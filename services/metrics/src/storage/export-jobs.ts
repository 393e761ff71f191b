import type { DataSource, EntityManager } from 'typeorm'
import type { ExportJob, ExportStatus, RowKey } from '../domain/export-job.js'

type Db = DataSource | EntityManager

const COLUMNS = `id, version, kind, format, measure_code as "measureCode",
  jsonb_build_object('start', period_start::text, 'end', period_end::text) as period, stratify_by as "stratifyBy",
  as_of as "asOf", status, status_reason as "statusReason", requested_by as "requestedBy", requested_at as "requestedAt",
  viewer, de_identified as "deIdentified", salt, common_groups as "commonGroups", after, rows_total as "rowsTotal",
  rows_done as "rowsDone", bytes::float8 as bytes, finished_at as "finishedAt", expires_at as "expiresAt"`

/** Keeps what was asked for. */
export async function addExportJob(tx: EntityManager, job: ExportJob): Promise<void> {
  await tx.query(
    `insert into export_job (id, kind, format, measure_code, period_start, period_end, stratify_by, as_of, status,
       requested_by, requested_at, viewer, de_identified, salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      job.id,
      job.kind,
      job.format,
      job.measureCode,
      job.period.start,
      job.period.end,
      job.stratifyBy,
      job.asOf,
      job.status,
      job.requestedBy,
      job.requestedAt,
      JSON.stringify(job.viewer),
      job.deIdentified,
      job.salt,
    ],
  )
}

/** Exports by their ids. */
export async function findExportJobs(db: Db, ids: readonly string[]): Promise<readonly ExportJob[]> {
  return db.query(`select ${COLUMNS} from export_job where id = any ($1)`, [ids])
}

/** How many files of somebody are being made. */
export async function countOpenExports(tx: EntityManager, requestedBy: string): Promise<number> {
  const [found]: { open: number }[] = await tx.query(
    `select count(*)::int as open from export_job where requested_by = $1 and status in ('QUEUED', 'RUNNING')`,
    [requestedBy],
  )
  return found?.open ?? 0
}

/** Takes an open export for this transaction; null when another worker has it or nothing is left to do. */
export async function lockOpenExport(tx: EntityManager, id: string): Promise<ExportJob | null> {
  const [job]: ExportJob[] = await tx.query(
    `select ${COLUMNS} from export_job where id = $1 and status in ('QUEUED', 'RUNNING') for update skip locked`,
    [id],
  )
  return job ?? null
}

/** A step of an export, and what goes with it. */
export interface ExportMove {
  readonly id: string
  readonly version: number
  readonly to: ExportStatus
  readonly reason?: string | null
  readonly at: Date
  readonly expiresAt?: Date | null
}

/** Moves an export if it is still at the version that was seen; false when it is not. */
export async function moveExport(tx: EntityManager, move: ExportMove): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update export_job set status = $3, status_reason = $4, version = version + 1, touched_at = clock_timestamp(),
            finished_at = case when $3 = 'RUNNING' then null else coalesce(finished_at, $5) end,
            expires_at = coalesce($6, expires_at), salt = case when $3 = 'RUNNING' then salt end
      where id = $1 and version = $2`,
    [move.id, move.version, move.to, move.reason ?? null, move.at, move.expiresAt ?? null],
  )
  return changed === 1
}

/** Notes how much there is to do, and which groups a de-identified file may show. */
export async function sizeExport(
  tx: EntityManager,
  { id, rowsTotal, commonGroups }: { id: string; rowsTotal: number; commonGroups: readonly string[] | null },
): Promise<void> {
  await tx.query(`update export_job set rows_total = $2, common_groups = $3 where id = $1`, [
    id,
    rowsTotal,
    commonGroups === null ? null : JSON.stringify(commonGroups),
  ])
}

/** How far a piece brings an export. */
export async function advanceExport(
  tx: EntityManager,
  { id, rows, bytes, after }: { id: string; rows: number; bytes: number; after: RowKey | null },
): Promise<void> {
  await tx.query(
    `update export_job set rows_done = rows_done + $2, bytes = bytes + $3, after = coalesce($4, after), attempts = 0,
            touched_at = clock_timestamp() where id = $1`,
    [id, rows, bytes, after === null ? null : JSON.stringify(after)],
  )
}

/** Counts a failure; how many there were in a row. */
export async function countFailure(tx: EntityManager, id: string): Promise<number> {
  const [rows]: [{ attempts: number }[]] = await tx.query(
    `update export_job set attempts = attempts + 1, touched_at = clock_timestamp()
      where id = $1 and status in ('QUEUED', 'RUNNING') returning attempts`,
    [id],
  )
  return rows[0]?.attempts ?? 0
}

/** Open exports that nobody has worked on for a while. */
export async function abandonedExports(db: DataSource): Promise<readonly string[]> {
  const rows: { id: string }[] = await db.query(
    `select id from export_job where status in ('QUEUED', 'RUNNING') and touched_at < clock_timestamp() - interval '5 seconds'
      order by touched_at limit 100`,
  )
  return rows.map(({ id }) => id)
}

/** Files whose time is over. */
export async function outlivedExports(db: DataSource, now: Date): Promise<readonly ExportJob[]> {
  return db.query(
    `select ${COLUMNS} from export_job where status = 'COMPLETED' and expires_at <= $1 order by expires_at limit 50`,
    [now],
  )
}
