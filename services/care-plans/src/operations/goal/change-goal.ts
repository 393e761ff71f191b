import type { Outcome, Refusal } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import { GOAL_MOVES, type Goal } from '../../domain/goal.js'
import { refuseMove } from '../../domain/moves.js'
import { goals } from '../../storage/plan-records.js'
import { changeRecord, type Update } from '../change-record.js'
import { moveRecord, type Move } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'
import { tellGoalMoved } from './tell-goal-moved.js'
import { writeRevision } from '../care-plan/write-revision.js'

/** A goal, as the sender saw it. */
export interface GoalToChange extends Update {
  readonly goalId: string
}

/** What every change of a goal begins with. */
export async function changeGoal(
  context: OperationContext,
  { operation, input }: { operation: string; input: GoalToChange },
  work: (tx: EntityManager, goal: Goal, actor: Actor) => Promise<Refusal | null>,
): Promise<Outcome<{ id: string }>> {
  return changeRecord(
    context,
    { operation, input, records: goals, noun: 'goal', field: 'goalId', id: input.goalId },
    work,
  )
}

/** Takes a goal from one state to another: its row, its history, its event, the new version of its plan. */
export async function moveGoal(
  tx: EntityManager,
  goal: Goal,
  move: Move<Goal>,
  actor: Actor,
): Promise<Refusal | null> {
  const refusal = refuseMove('goal', GOAL_MOVES, { from: goal.status, to: move.to })
  if (refusal) return refusal
  const after = await moveRecord({ tx, records: goals }, goal, move, actor)
  await tellGoalMoved(tx, { before: goal, after }, actor.now)
  await writeRevision(tx, goal.carePlanId, { ...actor, reason: move.reason })
  return null
}
