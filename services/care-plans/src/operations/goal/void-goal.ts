import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { changeGoal, moveGoal, type GoalToChange } from './change-goal.js'
import { reason } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'

/** Marks a goal that never should have been, with the reason. */
export async function voidGoal(
  context: OperationContext,
  input: GoalToChange & { readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(reason, input)
  if (!parsed.ok) return parsed
  return changeGoal(context, { operation: 'voidGoal', input }, (tx, goal, actor) =>
    moveGoal(tx, goal, { to: 'ENTERED_IN_ERROR', reason: parsed.value.reason }, actor),
  )
}
