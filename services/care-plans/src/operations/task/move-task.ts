import type { EntityManager } from 'typeorm'
import { isOpen, type Task, type TaskStatus } from '../../domain/task.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { answerAlerts } from '../../storage/plan-alerts.js'
import { replaceTask } from '../../storage/tasks.js'
import { takeOffQueue } from '../work-queue/change-queue.js'

/** The steps that a task takes, who takes them, when and why. */
export interface TaskSteps {
  readonly steps: readonly TaskStatus[]
  readonly reason: string | null
  readonly by: string
  readonly now: Date
}

/** Takes a task, locked by this transaction, through its states one by one, and off the queue once it is closed. */
export async function moveTask(
  tx: EntityManager,
  task: Task,
  { steps, reason, by, now }: TaskSteps,
): Promise<boolean> {
  let { version, status } = task
  for (const next of steps) {
    const completedAt = next === 'COMPLETED' ? now : null
    const change = { status: next, statusReason: reason, completedAt }
    if (!(await replaceTask(tx, { id: task.id, version }, change))) return false
    await addStatusChanges(tx, [{ subjectId: task.id, at: now, by, from: status, to: next, reason }])
    version += 1
    status = next
  }
  if (isOpen({ status })) return true
  if (task.escalateAt !== null) await replaceTask(tx, { id: task.id, version }, { escalateAt: null })
  await takeOffQueue(tx, [task.id])
  await answerAlerts(tx, { taskId: task.id }, now)
  return true
}
