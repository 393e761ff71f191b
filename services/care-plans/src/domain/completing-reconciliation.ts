import type { Refusal } from '@baton/database/refusal'
import type { Discrepancy, MedicationReconciliation, MedicationSource } from './medication-reconciliation.js'

/** Null while a reconciliation can be worked on, else why not. */
export function refuseChange({ status }: MedicationReconciliation): Refusal | null {
  return status === 'IN_PROGRESS'
    ? null
    : moveRefused('reconciliation', status, { to: 'IN_PROGRESS', allowed: [] })
}

/** Everything that stands against completing: lists nobody looked at, high severity that is not resolved. */
export function refuseCompletion(
  sources: readonly MedicationSource[],
  discrepancies: readonly Discrepancy[],
): readonly Refusal[] {
  const unseen = sources.filter(({ state }) => state === 'UNREVIEWED').map(({ kind }) => kind)
  const high = discrepancies.filter(({ severity, status }) => severity === 'HIGH' && status !== 'RESOLVED')
  const refusals: Refusal[] = []
  if (sources.length === 0) refusals.push({ kind: 'InvalidInput', message: 'There is no list to reconcile.' })
  if (unseen.length > 0)
    refusals.push({
      kind: 'InvalidInput',
      message: `Review these lists or mark them unavailable: ${unseen.join(', ')}.`,
    })
  if (high.length > 0) {
    const words = high.map(({ summary }) => summary).join('; ')
    refusals.push({ kind: 'InvalidInput', message: `Resolve what is of high severity first: ${words}.` })
  }
  return refusals
}

/** A move of a reconciliation or a discrepancy that its table does not have. */
export function moveRefused(
  noun: string,
  from: string,
  { to, allowed }: { to: string; allowed: readonly string[] },
): Refusal {
  const message = `A ${noun} that is ${from} cannot become ${to}.`
  return { kind: 'TransitionNotAllowed', message, from, requested: to, allowed }
}
