import type { DataSource, EntityManager } from 'typeorm'
import type { ChangeRequest, ChangeRequestStatus } from '../domain/change-request.js'

type Db = DataSource | EntityManager

const COLUMNS = `id, version, kind, title, description, target_id as "targetId", target_version as "targetVersion", status,
  status_reason as "statusReason", submitted_at as "submittedAt", submitted_by as "submittedBy"`

/** Keeps a request. */
export async function addChangeRequest(tx: EntityManager, request: ChangeRequest): Promise<void> {
  const { id, kind, title, description, targetId, targetVersion, status, submittedAt, submittedBy } = request
  await tx.query(
    `insert into change_request (id, kind, title, description, target_id, target_version, status, submitted_at, submitted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, kind, title, description, targetId, targetVersion, status, submittedAt, submittedBy],
  )
}

/** Requests by their ids. */
export async function findChangeRequests(db: Db, ids: readonly string[]): Promise<readonly ChangeRequest[]> {
  return db.query(`select ${COLUMNS} from change_request where id = any ($1)`, [ids])
}

/** Requests, newest first; those of one status when told. */
export async function listChangeRequests(
  db: Db,
  status: ChangeRequestStatus | null,
): Promise<readonly ChangeRequest[]> {
  return db.query(
    `select ${COLUMNS} from change_request where $1::text is null or status = $1
      order by submitted_at desc, id desc limit 200`,
    [status],
  )
}

/** Moves a request if it is still at the version that was seen; false when it is not. */
export async function moveChangeRequestRow(
  tx: EntityManager,
  move: { id: string; version: number; to: ChangeRequestStatus; reason: string | null },
): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update change_request set status = $3, status_reason = $4, version = version + 1 where id = $1 and version = $2`,
    [move.id, move.version, move.to, move.reason],
  )
  return changed === 1
}
