import type { Outcome } from '@baton/database/refusal'
import { refuseActivation, type PlanAgreement } from '../../domain/care-plan.js'
import { countOpenParts } from '../../storage/plan-records.js'
import { movePlan, type PlanToChange } from './change-plan.js'
import type { CarePlansRequest } from '../operation-context.js'

/** A plan to put into force, and who agreed to it. */
export interface ActivateCarePlan extends PlanToChange {
  readonly agreedBy?: PlanAgreement | null | undefined
  readonly agreedAt?: Date | null | undefined
}

/** Puts a draft into force: with an owner, the patient's agreement and at least one active goal. */
export async function activateCarePlan(
  context: CarePlansRequest,
  input: ActivateCarePlan,
): Promise<Outcome<{ id: string }>> {
  return movePlan(context, { operation: 'activateCarePlan', input }, async (plan, tx, { now }) => {
    const agreedBy = input.agreedBy ?? plan.agreedBy
    const { activeGoals } = await countOpenParts(tx, plan.id)
    const refusal = refuseActivation({ ...plan, agreedBy }, activeGoals)
    if (refusal) return { refusal }
    const agreedAt = input.agreedBy ? (input.agreedAt ?? now) : plan.agreedAt
    return { move: { to: 'ACTIVE', reason: null, with: { agreedBy, agreedAt } } }
  })
}
