import { notFound, type Outcome } from '@baton/database/refusal'
import { findSources } from '../../storage/medication-findings.js'
import { setSource } from '../../storage/medication-reconciliations.js'
import { changeReconciliation, type ReconciliationToChange } from './change-reconciliation.js'
import type { OperationContext } from '../operation-context.js'

/** A list that somebody read, or could not get. */
export interface ReviewMedicationSource extends ReconciliationToChange {
  readonly sourceId: string
  /** Why it cannot be had; read and compared when left out. */
  readonly unavailable?: string | null | undefined
}

/** Says that a list was read against the others, or that it cannot be had and why. */
export async function reviewMedicationSource(
  context: OperationContext,
  input: ReviewMedicationSource,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'reviewMedicationSource', input, verb: 'create' } as const
  return changeReconciliation(context, request, async (tx, { id }, { by, now }) => {
    const source = (await findSources(tx, [id])).find((one) => one.id === input.sourceId)
    if (!source) return [{ ...notFound('list'), field: ['input', 'sourceId'] }]
    const reason = input.unavailable?.trim().slice(0, 500)
    const state = reason ? 'UNAVAILABLE' : 'REVIEWED'
    await setSource(tx, source.id, { state, stateReason: reason ?? null, reviewedBy: by, reviewedAt: now })
    return []
  })
}
