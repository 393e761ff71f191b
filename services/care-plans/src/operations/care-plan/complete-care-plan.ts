import type { Outcome } from '@baton/database/refusal'
import { refuseCompletion } from '../../domain/care-plan.js'
import { countOpenParts } from '../../storage/plan-records.js'
import { movePlan, type PlanToChange } from './change-plan.js'
import type { CarePlansRequest } from '../operation-context.js'

/** Says that a plan has done its work: every goal and every task of it has come to an end. */
export async function completeCarePlan(
  context: CarePlansRequest,
  input: PlanToChange,
): Promise<Outcome<{ id: string }>> {
  return movePlan(context, { operation: 'completeCarePlan', input }, async (plan, tx) => {
    const refusal = refuseCompletion(plan, await countOpenParts(tx, plan.id))
    return refusal ? { refusal } : { move: { to: 'COMPLETED', reason: null } }
  })
}
