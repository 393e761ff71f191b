import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { cancellation } from '../../domain/task.js'
import { changeTask, type TaskToChange } from './change-task.js'
import { moveTask } from './move-task.js'
import type { OperationContext } from '../operation-context.js'

/** A task to withdraw, and why. */
export interface CancelTask extends TaskToChange {
  readonly reason: string
}

const schema = z.object({
  reason: z.string().trim().min(1, 'Say why.').max(500, 'A reason has at most 500 characters.'),
})

/** Withdraws a task; the reason is mandatory (SDOH Clinical Care profile, Task.statusReason). */
export async function cancelTask(
  context: OperationContext,
  input: CancelTask,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { reason } = parsed.value
  return changeTask(context, { operation: 'cancelTask', input }, async (tx, task, actor) => {
    const move = cancellation(task)
    if (!move.ok) return move.refusal
    await moveTask(tx, task, { steps: move.steps, reason, ...actor })
    return null
  })
}
