import type { Outcome } from '@baton/database/refusal'
import { CARE_PLAN_MOVES } from '../../domain/care-plan.js'
import { notYet } from '../../domain/moves.js'
import { movePlan, plainMove, type PlanToChange } from './change-plan.js'
import type { CarePlansRequest } from '../operation-context.js'

/** Takes a suspended plan up again. A draft is activated, not resumed. */
export async function resumeCarePlan(
  context: CarePlansRequest,
  input: PlanToChange,
): Promise<Outcome<{ id: string }>> {
  return movePlan(context, { operation: 'resumeCarePlan', input }, (plan) => {
    const move = { from: plan.status, to: 'ACTIVE', why: 'Only a suspended plan is resumed.' } as const
    if (plan.status === 'DRAFT') return { refusal: notYet('care plan', CARE_PLAN_MOVES, move) }
    return plainMove(plan, 'ACTIVE', null)
  })
}
