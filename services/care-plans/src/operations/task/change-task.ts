import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { Task } from '../../domain/task.js'
import { findTaskToChange } from '../../storage/tasks.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'

/** Which task, as the sender saw it. */
export interface TaskToChange {
  readonly idempotencyKey?: string | null | undefined
  readonly taskId: string
  readonly expectedVersion: number
}

/** What every change of a task begins with: find it, lock it, see that it is as the sender saw it. */
export async function changeTask(
  context: OperationContext,
  { operation, input }: { operation: string; input: TaskToChange },
  work: (tx: EntityManager, task: Task, actor: Actor) => Promise<Refusal | null>,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation, input }, async (tx) => {
    const task = await findTaskToChange(tx, { viewer, now }, input.taskId)
    if (!task) return refused({ ...notFound('task'), field: ['input', 'taskId'] })
    if (task.version !== input.expectedVersion) return refused(versionConflict('task', task.version))
    const refusal = await work(tx, task, { by: viewer.id, now })
    return refusal ? refused(refusal) : done({ id: task.id })
  })
}
