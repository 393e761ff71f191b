import { notFound, type Outcome, type Refusal } from '@baton/database/refusal'
import { moveRefused } from '../../domain/completing-reconciliation.js'
import { DISCREPANCY_TRANSITIONS, type Discrepancy } from '../../domain/medication-reconciliation.js'
import { findDiscrepancies } from '../../storage/medication-findings.js'
import { setDiscrepancy } from '../../storage/medication-reconciliations.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { changeReconciliation, type ReconciliationToChange } from './change-reconciliation.js'
import type { OperationContext } from '../operation-context.js'

/** What came of a discrepancy. */
export interface ResolveDiscrepancy extends ReconciliationToChange {
  readonly discrepancyId: string
  readonly resolution: NonNullable<Discrepancy['resolution']>
  readonly action?: Discrepancy['action'] | undefined
  readonly holdUntil?: string | null | undefined
  readonly note?: string | null | undefined
}

/** Says what came of a discrepancy; an accepted one names what is to be done, a declined one says why. */
export async function resolveDiscrepancy(
  context: OperationContext,
  input: ResolveDiscrepancy,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'resolveDiscrepancy', input, verb: 'update' } as const
  return changeReconciliation(context, request, async (tx, current, { by, now }) => {
    const found = (await findDiscrepancies(tx, [current.id])).find(({ id }) => id === input.discrepancyId)
    if (!found) return [{ ...notFound('discrepancy'), field: ['input', 'discrepancyId'] }]
    const allowed = DISCREPANCY_TRANSITIONS[found.status]
    if (!allowed.includes('RESOLVED'))
      return [moveRefused('discrepancy', found.status, { to: 'RESOLVED', allowed })]
    const refusals = incomplete(input)
    if (refusals.length > 0) return refusals
    const { resolution, action = null, holdUntil = null, note = null } = input
    const how = { resolution, action, holdUntil, note, resolvedBy: by, resolvedAt: now }
    await setDiscrepancy(tx, found.id, { status: 'RESOLVED', ...how })
    await addStatusChanges(tx, [
      { subjectId: found.id, at: now, by, from: found.status, to: 'RESOLVED', reason: resolution },
    ])
    return []
  })
}

function incomplete({ resolution, action, holdUntil, note }: ResolveDiscrepancy): readonly Refusal[] {
  const refusals: Refusal[] = []
  const wrong = (field: string, message: string): void => {
    refusals.push({ kind: 'InvalidInput', message, field: ['input', field] })
  }
  if (resolution === 'ACCEPTED' && !action) wrong('action', 'Say what is to be done.')
  if (resolution !== 'ACCEPTED' && !note?.trim()) wrong('note', 'Say why.')
  if (action === 'HOLD' && !holdUntil) wrong('holdUntil', 'Say until when.')
  if ((note?.length ?? 0) > 2000) wrong('note', 'A note has at most 2000 characters.')
  return refusals
}
