import type { Outcome } from '@baton/database/refusal'
import { resumption } from '../../domain/task.js'
import { changeTask, type TaskToChange } from './change-task.js'
import { moveTask } from './move-task.js'
import type { OperationContext } from '../operation-context.js'

/** Takes a suspended task up again. */
export async function resumeTask(
  context: OperationContext,
  input: TaskToChange,
): Promise<Outcome<{ id: string }>> {
  return changeTask(context, { operation: 'resumeTask', input }, async (tx, task, actor) => {
    const move = resumption(task)
    if (!move.ok) return move.refusal
    await moveTask(tx, task, { steps: move.steps, reason: null, ...actor })
    return null
  })
}
