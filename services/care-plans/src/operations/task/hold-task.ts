import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { suspension } from '../../domain/task.js'
import { changeTask, type TaskToChange } from './change-task.js'
import { reason } from '../input-fields.js'
import { moveTask } from './move-task.js'
import type { OperationContext } from '../operation-context.js'

/** Suspends a task, with the reason. It stays on the work queue: somebody must take it up again. */
export async function holdTask(
  context: OperationContext,
  input: TaskToChange & { readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(reason, input)
  if (!parsed.ok) return parsed
  return changeTask(context, { operation: 'holdTask', input }, async (tx, task, actor) => {
    const move = suspension(task)
    if (!move.ok) return move.refusal
    await moveTask(tx, task, { steps: move.steps, reason: parsed.value.reason, ...actor })
    return null
  })
}
