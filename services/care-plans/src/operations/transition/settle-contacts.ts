import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { ContactResult } from '../../domain/contact-window.js'
import { CONTACT_TASK } from '../../domain/new-transition.js'
import { completion } from '../../domain/task.js'
import type { TransitionDeadline } from '../../domain/transition-deadline.js'
import type { TransitionEpisode } from '../../domain/transition-episode.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { takeTasksOfEpisode } from '../../storage/tasks.js'
import { setDeadlineStatus } from '../../storage/transition-deadlines.js'
import { replaceEpisode } from '../../storage/transition-episodes.js'
import { takeOffQueue } from '../work-queue/change-queue.js'
import { moveTask } from '../task/move-task.js'

/** Who settles, and when. */
export interface Actor {
  readonly by: string
  readonly now: Date
}

/** Writes how a clock ended, if that is news: its row, its work item, its event. */
export async function settleDeadline(
  tx: EntityManager,
  deadline: TransitionDeadline & { patientId: string },
  { next, now }: { next: Pick<TransitionDeadline, 'status' | 'metAt'>; now: Date },
): Promise<void> {
  if (next.status === deadline.status) return
  await setDeadlineStatus(tx, deadline.id, next)
  await takeOffQueue(tx, [deadline.id])
  await appendToOutbox(tx, endedEvents(deadline, { next, now }))
}

function endedEvents(
  deadline: TransitionDeadline & { patientId: string },
  { next, now }: { next: Pick<TransitionDeadline, 'status' | 'metAt'>; now: Date },
): NewEvent[] {
  const { status } = next
  if (status === 'RUNNING' || status === 'PAUSED') return []
  const at = next.metAt ?? (status === 'MISSED' ? deadline.dueAt : now)
  const { id, episodeId, patientId } = deadline
  return [
    event('deadline.ended.v1', {
      subject: episodeId,
      patientId,
      occurredAt: at,
      recordedAt: now,
      payload: { deadlineId: id, status, at: at.toISOString() },
    }),
  ]
}

/** Writes where the attempts led: the contact clock, the episode, and its task once the patient was reached. */
export async function settleContacts(
  tx: EntityManager,
  {
    episode,
    deadline,
    result,
  }: { episode: TransitionEpisode; deadline: TransitionDeadline; result: ContactResult },
  { by, now }: Actor,
): Promise<boolean> {
  const { patientId } = episode
  await settleDeadline(tx, { ...deadline, patientId }, { next: result.deadline, now })
  const { status } = result
  const replaced = await replaceEpisode(tx, episode, { status, statusReason: null })
  if (!replaced || status === episode.status) return replaced
  await addStatusChanges(tx, [
    { subjectId: episode.id, at: now, by, from: episode.status, to: status, reason: null },
  ])
  if (status === 'CONTACTED') await completeContactTasks(tx, episode.id, { by, now })
  return true
}

async function completeContactTasks(tx: EntityManager, episodeId: string, { by, now }: Actor): Promise<void> {
  for (const task of await takeTasksOfEpisode(tx, episodeId, CONTACT_TASK)) {
    const move = completion(task)
    if (move.ok) await moveTask(tx, task, { steps: move.steps, reason: null, by, now })
  }
}
