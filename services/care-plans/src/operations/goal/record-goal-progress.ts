import type { Outcome, Refusal } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { GOAL_MOVES, type Goal } from '../../domain/goal.js'
import { changeGoal, type GoalToChange } from './change-goal.js'
import { checkGoal } from './check-goal.js'
import { optionalWords } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'

/** A look at how far a goal has come. */
export interface RecordGoalProgress extends GoalToChange {
  readonly at?: Date | null | undefined
}

const schema = z.object({
  value: z.number(),
  unit: optionalWords(40),
  note: optionalWords(1000),
})

/** Records a measured value by hand, and says anew where the goal stands. */
export async function recordGoalProgress(
  context: OperationContext,
  input: RecordGoalProgress,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { value, unit, note } = parsed.value
  return changeGoal(context, { operation: 'recordGoalProgress', input }, async (tx, goal, actor) => {
    const at = input.at ?? actor.now
    if (at > actor.now) return wrong('at', 'What was measured cannot be in the future.')
    const { target } = goal
    const refusal = refuseProgress(goal)
    if (refusal) return refusal
    if (!target) return wrong('goalId', 'This goal has no measurable target: review it first.')
    const measured = { value, unit: unit ?? target.unit, at, source: {}, note }
    const known = await checkGoal(tx, { goal, target }, measured, actor)
    return known ? null : wrong('unit', `This goal is measured in ${target.unit}.`)
  })
}

function refuseProgress({ status }: Goal): Refusal | null {
  if (status === 'ACTIVE' || status === 'ON_HOLD') return null
  const message = `No progress is recorded while a goal is ${status}.`
  return {
    kind: 'TransitionNotAllowed',
    message,
    from: status,
    requested: 'ACTIVE',
    allowed: GOAL_MOVES[status],
  }
}

function wrong(field: string, message: string): Refusal {
  return { kind: 'InvalidInput', message, field: ['input', field] }
}
