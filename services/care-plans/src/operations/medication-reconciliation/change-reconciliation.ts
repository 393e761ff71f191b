import type { Verb } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { refuseChange } from '../../domain/completing-reconciliation.js'
import type { MedicationReconciliation } from '../../domain/medication-reconciliation.js'
import {
  findReconciliationToChange,
  replaceReconciliation,
} from '../../storage/medication-reconciliations.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'

/** Which reconciliation, as the sender saw it. Its version counts every change of its lists, findings and notices. */
export interface ReconciliationToChange {
  readonly idempotencyKey?: string | null | undefined
  readonly reconciliationId: string
  readonly expectedVersion: number
}

interface Change {
  readonly operation: string
  readonly input: ReconciliationToChange
  readonly verb: Verb
}

/** What every change of a reconciliation begins with; the version goes up when the work was not refused. */
export async function changeReconciliation(
  context: OperationContext,
  { operation, input, verb }: Change,
  work: (tx: EntityManager, current: MedicationReconciliation, actor: Actor) => Promise<readonly Refusal[]>,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation, input }, async (tx) => {
    const current = await findReconciliationToChange(tx, { viewer, now, verb }, input.reconciliationId)
    if (!current)
      return refused({ ...notFound('medication reconciliation'), field: ['input', 'reconciliationId'] })
    if (current.version !== input.expectedVersion)
      return refused(versionConflict('medication reconciliation', current.version))
    const closed = refuseChange(current)
    if (closed) return refused(closed)
    const refusals = await work(tx, current, { by: viewer.id, now })
    if (refusals.length > 0) return refused(...refusals)
    if (!(await replaceReconciliation(tx, current, { status: current.status })))
      throw new Error(`Reconciliation ${current.id} is not locked.`)
    return done({ id: current.id })
  })
}
