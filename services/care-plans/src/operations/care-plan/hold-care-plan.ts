import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { movePlan, plainMove, type PlanToChange } from './change-plan.js'
import { reason } from '../input-fields.js'
import type { CarePlansRequest } from '../operation-context.js'

/** Suspends an active plan, with the reason. */
export async function holdCarePlan(
  context: CarePlansRequest,
  input: PlanToChange & { readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(reason, input)
  if (!parsed.ok) return parsed
  return movePlan(context, { operation: 'holdCarePlan', input }, (plan) =>
    plainMove(plan, 'ON_HOLD', parsed.value.reason),
  )
}
