import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { changeGoal, moveGoal, type GoalToChange } from './change-goal.js'
import { reason } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'

/** Suspends a goal, with the reason. A review resumes it. */
export async function holdGoal(
  context: OperationContext,
  input: GoalToChange & { readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(reason, input)
  if (!parsed.ok) return parsed
  return changeGoal(context, { operation: 'holdGoal', input }, (tx, goal, actor) =>
    moveGoal(tx, goal, { to: 'ON_HOLD', reason: parsed.value.reason }, actor),
  )
}
