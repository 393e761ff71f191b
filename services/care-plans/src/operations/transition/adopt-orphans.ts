import type { EntityManager } from 'typeorm'
import { CONTACT_TASK } from '../../domain/new-transition.js'
import { SYSTEM } from '../../domain/status-change.js'
import { assignment } from '../../domain/task.js'
import { workOfTask } from '../../domain/work-of.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { replaceTask, takeTasksOfEpisode } from '../../storage/tasks.js'
import { adoptEpisodes } from '../../storage/transition-episodes.js'
import { giveOnQueue, putOnQueue } from '../work-queue/change-queue.js'

/** A patient's new coordinator. */
export interface Adoption {
  readonly patientId: string
  readonly coordinatorId: string
  readonly now: Date
}

/** Gives the open transitions that nobody coordinates, with their clocks and their contact tasks, to a coordinator. */
export async function adoptOrphans(
  tx: EntityManager,
  { patientId, coordinatorId, now }: Adoption,
): Promise<void> {
  for (const episodeId of await adoptEpisodes(tx, { patientId, coordinatorId })) {
    for (const task of await takeTasksOfEpisode(tx, episodeId, CONTACT_TASK)) {
      const next = assignment(task, coordinatorId)
      if (!next.ok || task.ownerId !== null) continue
      await replaceTask(tx, task, { ownerId: coordinatorId, status: next.status })
      if (next.status !== task.status) {
        const step = { at: now, by: SYSTEM, from: task.status, to: next.status, reason: null }
        await addStatusChanges(tx, [{ subjectId: task.id, ...step }])
      }
      await putOnQueue(tx, [workOfTask({ ...task, ownerId: coordinatorId })])
    }
    // After the task: whoever ranks work takes the patient's turn first and its rows second.
    await giveOnQueue(tx, { subjectId: episodeId, ownerId: coordinatorId })
  }
}
