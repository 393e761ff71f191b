import type { Deps } from '@baton/service-kit/request-context'
import { SYSTEM } from '../../domain/status-change.js'
import { escalated, escalatesAt } from '../../domain/task-escalation.js'
import { isOpen } from '../../domain/task.js'
import { workOfTask } from '../../domain/work-of.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { replaceTask, takeTask } from '../../storage/tasks.js'
import { putOnQueue } from '../work-queue/change-queue.js'

/** Hands a task that was left lying to the next of its chain. May run twice: the second time finds nothing due. */
export async function escalateTask(deps: Pick<Deps, 'db' | 'clock'>, taskId: string): Promise<void> {
  const now = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    const task = await takeTask(tx, taskId)
    if (!task?.escalation || task.escalateAt === null || task.escalateAt > now || !isOpen(task)) return
    const step = escalated(task.escalation)
    if (!step) return
    const { ownerId, next: escalation } = step
    const priority = task.priority === 'ROUTINE' ? 'URGENT' : task.priority
    const escalateAt = escalatesAt(escalation, task.dueAt)
    await replaceTask(tx, task, { ownerId, priority, escalation, escalateAt })
    const reason = `Overdue: handed to level ${escalation.level} of its chain.`
    const { status } = task
    await addStatusChanges(tx, [
      { subjectId: task.id, at: now, by: SYSTEM, from: status, to: status, reason },
    ])
    await putOnQueue(tx, [workOfTask({ ...task, ownerId, priority })])
  })
}
