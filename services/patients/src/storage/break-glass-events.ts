import type { Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { BreakGlassRow } from '../domain/break-glass.js'
import { Where } from './where.js'

const COLUMNS = `id, version, patient_id as "patientId", practitioner_id as "practitionerId", reason_code as "reasonCode",
  reason, part2_form as "part2Form", starts_at as "startsAt", ends_at as "endsAt", review_due_at as "reviewDueAt", status,
  reviewed_by as "reviewedBy", reviewed_at as "reviewedAt", review_note as "reviewNote"`

/** Emergency accesses by id. */
export async function findBreakGlass(
  db: DataSource | EntityManager,
  ids: readonly string[],
): Promise<readonly BreakGlassRow[]> {
  return db.query(`select ${COLUMNS} from break_glass where id = any($1)`, [ids])
}

/** A page of the emergency accesses that wait for a review, those due first. */
export async function breakGlassQueue(db: DataSource, page: Page): Promise<readonly BreakGlassRow[]> {
  const where = new Where().andAll(`status = 'PENDING_REVIEW'`, [])
  const order = [`date_trunc('milliseconds', review_due_at)::timestamptz`, 'id::text']
  if (page.after) where.after(order, { key: page.after, descending: false })
  return db.query(
    `select ${COLUMNS} from break_glass where ${where.sql}
      order by date_trunc('milliseconds', review_due_at), id limit ${page.first + 1}`,
    where.parameters,
  )
}

/** The values that order an access that waits for a review. */
export function breakGlassKey({ reviewDueAt, id }: BreakGlassRow): readonly string[] {
  return [reviewDueAt.toISOString(), id]
}

/** Writes an emergency access. */
export async function insertBreakGlass(
  tx: EntityManager,
  row: Omit<BreakGlassRow, 'version' | 'status' | 'reviewedBy' | 'reviewedAt' | 'reviewNote'>,
): Promise<void> {
  await tx.query(
    `insert into break_glass (id, patient_id, practitioner_id, reason_code, reason, part2_form, starts_at, ends_at,
       review_due_at, status) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'PENDING_REVIEW')`,
    [
      row.id,
      row.patientId,
      row.practitionerId,
      row.reasonCode,
      row.reason,
      row.part2Form ? JSON.stringify(row.part2Form) : null,
      row.startsAt,
      row.endsAt,
      row.reviewDueAt,
    ],
  )
}

/** Writes what the review came to, if nobody else did first. */
export async function reviewBreakGlassRow(
  tx: EntityManager,
  review: {
    id: string
    status: BreakGlassRow['status']
    by: string
    at: Date
    note: string | null
    version: number
  },
): Promise<boolean> {
  const [, affected]: [unknown, number] = await tx.query(
    `update break_glass set status = $2, reviewed_by = $3, reviewed_at = $4, review_note = $5, version = version + 1
      where id = $1 and version = $6 and status = 'PENDING_REVIEW'`,
    [review.id, review.status, review.by, review.at, review.note, review.version],
  )
  return affected === 1
}
