import { refused, type Outcome } from '@baton/database/refusal'
import { parseId } from '@baton/service-kit/ids'
import { assignment } from '../../domain/task.js'
import { workOfTask } from '../../domain/work-of.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { replaceTask } from '../../storage/tasks.js'
import { putOnQueue } from '../work-queue/change-queue.js'
import { changeTask, type TaskToChange } from './change-task.js'
import type { OperationContext } from '../operation-context.js'

/** A task, and who shall do it. */
export interface AssignTask extends TaskToChange {
  readonly ownerId?: string | null | undefined
}

/** Gives a task to somebody, or to nobody in particular. */
export async function assignTask(
  context: OperationContext,
  input: AssignTask,
): Promise<Outcome<{ id: string }>> {
  const ownerId = input.ownerId ?? null
  if (ownerId !== null && parseId('practitioner', ownerId) === null) {
    const message = 'This is not the id of a practitioner.'
    return refused({ kind: 'InvalidInput', message, field: ['input', 'ownerId'] })
  }
  return changeTask(context, { operation: 'assignTask', input }, async (tx, task, { by, now }) => {
    const next = assignment(task, ownerId)
    if (!next.ok) return next.refusal
    const { status } = next
    await replaceTask(tx, task, { ownerId, status })
    if (status !== task.status) {
      await addStatusChanges(tx, [
        { subjectId: task.id, at: now, by, from: task.status, to: status, reason: null },
      ])
    }
    await putOnQueue(tx, [workOfTask({ ...task, ownerId })])
    return null
  })
}
