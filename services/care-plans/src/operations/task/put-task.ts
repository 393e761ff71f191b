import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { escalatesAt } from '../../domain/task-escalation.js'
import { firstStatus, PLAIN_TASK, type Task } from '../../domain/task.js'
import { workOfTask } from '../../domain/work-of.js'
import { addTask } from '../../storage/tasks.js'
import { putOnQueue } from '../work-queue/change-queue.js'
import { addFirstStatus } from '../move-record.js'
import type { Actor } from '../transition/settle-contacts.js'

/** What must be said of a new task; the rest is as it is for most tasks. */
export type NewTask = Pick<Task, 'patientId' | 'code' | 'title' | 'ownerId' | 'dueAt' | 'timeZone'> &
  Partial<Omit<Task, 'id' | 'version' | 'status' | 'createdAt' | 'completedAt' | 'requesterId'>>

/** Stores a new task, its first line of history and its place on the work queue. */
export async function putTask(tx: EntityManager, fields: NewTask, actor: Actor): Promise<Task> {
  const task: Task = {
    ...PLAIN_TASK,
    episodeId: null,
    priority: 'ROUTINE',
    statusReason: null,
    ...fields,
    id: newId('task'),
    version: 1,
    status: firstStatus(fields.ownerId),
    requesterId: actor.by,
    createdAt: actor.now,
    completedAt: null,
    escalateAt: escalatesAt(fields.escalation ?? null, fields.dueAt),
  }
  await addTask(tx, task)
  await addFirstStatus(tx, task, actor)
  await putOnQueue(tx, [workOfTask(task)])
  return task
}
