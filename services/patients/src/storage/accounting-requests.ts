import { isProxy } from '@baton/auth/proxy'
import type { DataSource, EntityManager } from 'typeorm'
import type { AccountingMove, AccountingRequestRow } from '../domain/accounting-request.js'
import { visiblePatientId, type Asking } from './reach.js'

const COLUMNS = `request.id, request.version, request.patient_id as "patientId", request.kind, request.status,
  request.requested_at as "requestedAt", request.covers_from as "coversFrom", request.time_zone as "timeZone",
  request.due_at as "dueAt", request.fee_applies as "feeApplies", request.extended_at as "extendedAt",
  request.extension_reason as "extensionReason", request.ended_at as "endedAt", request.history`

/** The requests, by their own id or by their patients', newest first, as far as the viewer may know of them. */
export async function visibleAccountingRequests(
  asking: Asking,
  by: 'id' | 'patient_id',
  ids: readonly string[],
): Promise<readonly AccountingRequestRow[]> {
  const where = visiblePatientId(asking, 'disclosure', 'request.patient_id')
  where.and((n) => `request.${by} = any(${n})`, ids)
  // Asking for the account of Part 2 disclosures tells that there are such records.
  if (isProxy(asking.viewer)) where.andAll(`request.kind = 'HIPAA'`, [])
  return asking.db.query(
    `select ${COLUMNS} from accounting_request request where ${where.sql}
      order by requested_at desc, request.id limit 1000`,
    where.parameters,
  )
}

/** The requests of a patient, whoever asks; for operations. */
export async function accountingRequestsOf(
  tx: EntityManager | DataSource,
  patientId: string,
): Promise<readonly AccountingRequestRow[]> {
  return tx.query(`select ${COLUMNS} from accounting_request request where patient_id = $1`, [patientId])
}

/** One request, held until the transaction ends. */
export async function lockAccountingRequest(
  tx: EntityManager,
  id: string,
): Promise<AccountingRequestRow | null> {
  const rows: AccountingRequestRow[] = await tx.query(
    `select ${COLUMNS} from accounting_request request where id = $1 for update`,
    [id],
  )
  return rows[0] ?? null
}

/** Adds a request. */
export async function insertAccountingRequest(
  tx: EntityManager,
  row: Omit<AccountingRequestRow, 'version' | 'extendedAt' | 'extensionReason' | 'endedAt'>,
): Promise<void> {
  await tx.query(
    `insert into accounting_request (id, patient_id, kind, status, requested_at, covers_from, time_zone, due_at,
       fee_applies, history) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.id,
      row.patientId,
      row.kind,
      row.status,
      row.requestedAt,
      row.coversFrom,
      row.timeZone,
      row.dueAt,
      row.feeApplies,
      JSON.stringify(row.history),
    ],
  )
}

/** Writes a move of a request that is held. */
export async function moveAccountingRequest(
  tx: EntityManager,
  row: AccountingRequestRow,
  move: AccountingMove,
): Promise<void> {
  await tx.query(
    `update accounting_request set status = $2, due_at = $3, extended_at = $4, extension_reason = $5, ended_at = $6,
       history = history || $7::jsonb, version = version + 1 where id = $1`,
    [row.id, row.status, row.dueAt, row.extendedAt, row.extensionReason, row.endedAt, JSON.stringify([move])],
  )
}
