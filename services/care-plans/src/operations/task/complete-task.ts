import type { Outcome } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import { nextDue } from '../../domain/recurrence.js'
import { completion, type Task } from '../../domain/task.js'
import { changeTask, type TaskToChange } from './change-task.js'
import { moveTask } from './move-task.js'
import type { OperationContext } from '../operation-context.js'
import { putTask } from './put-task.js'
import type { Actor } from '../transition/settle-contacts.js'

/** Says that a task is done, with the steps that this implies. A task that recurs comes again. */
export async function completeTask(
  context: OperationContext,
  input: TaskToChange,
): Promise<Outcome<{ id: string }>> {
  return changeTask(context, { operation: 'completeTask', input }, async (tx, task, actor) => {
    const move = completion(task)
    if (!move.ok) return move.refusal
    await moveTask(tx, task, { steps: move.steps, reason: null, ...actor })
    await putNext(tx, task, actor)
    return null
  })
}

async function putNext(tx: EntityManager, task: Task, actor: Actor): Promise<void> {
  const { recurrence, dueAt, timeZone, escalation } = task
  if (recurrence === null || dueAt === null) return
  const next = nextDue(recurrence, { dueAt, timeZone, now: actor.now })
  if (next === null) return
  const fresh = escalation && { ...escalation, level: 0 }
  await putTask(
    tx,
    { ...task, previousId: task.id, dueAt: next, statusReason: null, escalation: fresh },
    actor,
  )
}
