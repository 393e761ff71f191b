import { mayTouchPatient } from '@baton/auth/care-relationships'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import {
  ACCOUNTING_MOVES,
  type AccountingRequestRow,
  type AccountingStatus,
} from '../../domain/accounting-request.js'
import { lockAccountingRequest, moveAccountingRequest } from '../../storage/accounting-requests.js'
import type { RecordContext } from '../chart/begin-record.js'

/** A transaction of a request of the graph. */
export interface Changing {
  readonly tx: EntityManager
  readonly context: RecordContext
}

/** Finds a request that the viewer may change, at the version that was seen, and checks that the move is in the table. */
export async function beginAccountingMove(
  { tx, context }: Changing,
  { id, expectedVersion, to }: { id: string; expectedVersion: number; to: AccountingStatus },
): Promise<Outcome<AccountingRequestRow>> {
  const found = await lockAccountingRequest(tx, id)
  const now = context.clock.now()
  const touch = { row: 'disclosure', verb: 'create', patientId: found?.patientId ?? '', now } as const
  if (!found || !(await mayTouchPatient(tx, requireViewer(context), touch)))
    return refused({ ...notFound('accounting request'), field: ['input', 'accountingRequestId'] })
  if (found.version !== expectedVersion) return refused(versionConflict('accounting request', found.version))
  const allowed = ACCOUNTING_MOVES[found.status]
  if (allowed.includes(to)) return done(found)
  const message = `A request that is ${found.status} cannot become ${to}.`
  const move = { from: found.status, requested: to, allowed }
  return refused({
    kind: 'TransitionNotAllowed',
    message,
    field: ['input', 'accountingRequestId'],
    ...move,
  })
}

/** Writes a move. */
export async function moveTo(
  { tx, context }: Changing,
  { before, after }: { before: AccountingRequestRow; after: AccountingRequestRow },
  reason: string | null,
): Promise<void> {
  const at = context.clock.now().toISOString()
  const by = requireViewer(context).id
  await moveAccountingRequest(tx, after, { at, by, from: before.status, to: after.status, reason })
}
