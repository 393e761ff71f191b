import type { EntityManager } from 'typeorm'
import { CONTACT_TASK } from '../../domain/new-transition.js'
import { cancellation } from '../../domain/task.js'
import type { TransitionEpisode } from '../../domain/transition-episode.js'
import { takeTasksOfEpisode } from '../../storage/tasks.js'
import { findDeadlines } from '../../storage/transition-deadlines.js'
import { moveTask } from '../task/move-task.js'
import { settleDeadline, type Actor } from './settle-contacts.js'

/** Cancels the clocks of an episode that still matter, and its task to reach the patient, with the reason. */
export async function stopClocks(
  tx: EntityManager,
  episode: TransitionEpisode,
  { reason, all, by, now }: { reason: string; all: boolean } & Actor,
): Promise<void> {
  const { id, patientId } = episode
  for (const deadline of await findDeadlines(tx, [id])) {
    // A discharge that did not happen takes back what its clocks had come to; an end of the transition does not.
    if (deadline.status === 'CANCELLED' || (!all && deadline.status !== 'RUNNING')) continue
    const next = { status: 'CANCELLED', metAt: null } as const
    await settleDeadline(tx, { ...deadline, patientId }, { next, now })
  }
  for (const task of await takeTasksOfEpisode(tx, id, CONTACT_TASK)) {
    const move = cancellation(task)
    if (move.ok) await moveTask(tx, task, { steps: move.steps, reason, by, now })
  }
}
