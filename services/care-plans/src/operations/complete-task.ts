import type { Outcome } from '@baton/database/refusal'
import { completion } from '../domain/task.js'
import { changeTask, type TaskToChange } from './change-task.js'
import { moveTask } from './move-task.js'
import type { OperationContext } from './operation-context.js'

/** Says that a task is done, with the steps that this implies. */
export async function completeTask(
  context: OperationContext,
  input: TaskToChange,
): Promise<Outcome<{ id: string }>> {
  return changeTask(context, { operation: 'completeTask', input }, async (tx, task, actor) => {
    const move = completion(task)
    if (!move.ok) return move.refusal
    await moveTask(tx, task, { steps: move.steps, reason: null, ...actor })
    return null
  })
}
