import type { DiscrepancySeverity } from '@baton/clinical/medications/rules'
import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { DEFAULT_SEVERITY, type DiscrepancyType } from '../../domain/medication-reconciliation.js'
import { addDiscrepancies } from '../../storage/medication-reconciliations.js'
import { changeReconciliation, type ReconciliationToChange } from './change-reconciliation.js'
import { newDiscrepancy } from './new-discrepancy.js'
import type { OperationContext } from '../operation-context.js'

/** What a person found. */
export interface RecordDiscrepancy extends ReconciliationToChange {
  readonly type: DiscrepancyType
  readonly severity?: DiscrepancySeverity | null | undefined
  readonly medications: readonly string[]
  readonly summary: string
}

const schema = z.object({
  medications: z.array(z.string().trim().min(1).max(200)).min(1, 'Name at least one medication.').max(10),
  summary: z.string().trim().min(1, 'Say what does not fit.').max(500, 'At most 500 characters.'),
})

/** Records what a person found that no rule did; its type gives the severity unless one is named. */
export async function recordDiscrepancy(
  context: OperationContext,
  input: RecordDiscrepancy,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const severity = input.severity ?? DEFAULT_SEVERITY[input.type]
  const finding = { ...parsed.value, type: input.type, severity, rule: null, source: null }
  const request = { operation: 'recordDiscrepancy', input, verb: 'create' } as const
  return changeReconciliation(context, request, async (tx, { id }, actor) => {
    await addDiscrepancies(tx, [newDiscrepancy(id, finding, actor)])
    return []
  })
}
