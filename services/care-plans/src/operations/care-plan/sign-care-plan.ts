import type { Outcome } from '@baton/database/refusal'
import { refuseRevision } from '../../domain/care-plan.js'
import { carePlans } from '../../storage/plan-records.js'
import type { PlanToChange } from './change-plan.js'
import { changeRecord } from '../change-record.js'
import type { OperationContext } from '../operation-context.js'
import { writeRevision } from './write-revision.js'

/** Signs what a plan says now; the next revision loses the sign-off. */
export async function signCarePlan(
  context: OperationContext,
  input: PlanToChange,
): Promise<Outcome<{ id: string }>> {
  const about = {
    records: carePlans,
    noun: 'care plan',
    field: 'carePlanId',
    id: input.carePlanId,
    verb: 'sign',
  } as const
  return changeRecord(context, { ...about, operation: 'signCarePlan', input }, async (tx, plan, actor) => {
    const refusal = refuseRevision(plan)
    if (refusal) return refusal
    await carePlans.replace(tx, plan, { signedBy: actor.by, signedAt: actor.now })
    await writeRevision(tx, plan.id, { ...actor, reason: null })
    return null
  })
}
