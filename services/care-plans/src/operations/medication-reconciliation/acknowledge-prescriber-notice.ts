import { notFound, type Outcome } from '@baton/database/refusal'
import { findNotices } from '../../storage/medication-findings.js'
import { setNotice } from '../../storage/medication-reconciliations.js'
import { takeOffQueue } from '../work-queue/change-queue.js'
import { changeReconciliation, type ReconciliationToChange } from './change-reconciliation.js'
import type { OperationContext } from '../operation-context.js'

/** A notice that its prescriber has read. */
export interface AcknowledgePrescriberNotice extends ReconciliationToChange {
  readonly noticeId: string
  readonly response?: string | null | undefined
}

/** Says that the prescriber has the notice, and what the answer was. A second acknowledgement changes nothing of it. */
export async function acknowledgePrescriberNotice(
  context: OperationContext,
  input: AcknowledgePrescriberNotice,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'acknowledgePrescriberNotice', input, verb: 'update' } as const
  return changeReconciliation(context, request, async (tx, { id }, { by, now }) => {
    const notice = (await findNotices(tx, [id])).find((one) => one.id === input.noticeId)
    if (!notice) return [{ ...notFound('notice'), field: ['input', 'noticeId'] }]
    if (notice.acknowledgedAt)
      return [
        {
          kind: 'InvalidInput',
          message: 'This notice was acknowledged already.',
          field: ['input', 'noticeId'],
        },
      ]
    const response = input.response?.slice(0, 2000) ?? null
    await setNotice(tx, notice.id, { acknowledgedBy: by, acknowledgedAt: now, response })
    await takeOffQueue(tx, [notice.id])
    return []
  })
}
