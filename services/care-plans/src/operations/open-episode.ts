import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { newTransition, type NewTransition, type OpenedTransition } from '../domain/new-transition.js'
import { workOfDeadline, workOfTask } from '../domain/work-of.js'
import { addStatusChanges } from '../storage/status-changes.js'
import { addTask } from '../storage/tasks.js'
import { addDeadlines } from '../storage/transition-deadlines.js'
import { addEpisode } from '../storage/transition-episodes.js'
import { putWorkItems } from '../storage/work-items.js'

/** Opens the transition of a stay with its clocks and its first task; null if the stay has one already. */
export async function openEpisode(
  tx: EntityManager,
  request: NewTransition,
  now: Date,
): Promise<string | null> {
  const opened = newTransition(request, newIds(), now)
  const { episode, deadlines, task } = opened
  if (!(await addEpisode(tx, episode))) return null
  await addDeadlines(tx, deadlines)
  await addTask(tx, task)
  const first = { at: now, by: request.by, from: null, reason: null }
  await addStatusChanges(tx, [
    { ...first, subjectId: episode.id, to: episode.status },
    { ...first, subjectId: task.id, to: task.status },
  ])
  await putWorkItems(tx, [
    workOfTask(task),
    ...deadlines.map((deadline) => workOfDeadline(episode, deadline)),
  ])
  await appendToOutbox(tx, eventsOf(opened, now))
  return episode.id
}

function newIds() {
  return {
    episode: newId('transition_episode'),
    task: newId('task'),
    deadlines: { contact: newId('deadline'), visit99496: newId('deadline'), visit99495: newId('deadline') },
  }
}

function eventsOf({ episode, deadlines, contactDueAt }: OpenedTransition, now: Date): NewEvent[] {
  const { id: episodeId, patientId, encounterId, timeZone, coordinatorId, dischargedAt } = episode
  const about = { subject: episodeId, patientId, occurredAt: dischargedAt, recordedAt: now }
  const opened = event('transition.opened.v1', {
    ...about,
    payload: {
      episodeId,
      patientId,
      encounterId,
      dischargedAt: dischargedAt.toISOString(),
      contactDueAt: contactDueAt.toISOString(),
      timeZone,
      coordinatorId,
    },
  })
  const started = deadlines.map((deadline) =>
    event('deadline.started.v1', {
      ...about,
      payload: {
        deadlineId: deadline.id,
        subjectType: 'TransitionEpisode',
        subjectId: episodeId,
        patientId,
        rule: deadline.rule,
        label: deadline.rule,
        startedAt: deadline.startedAt.toISOString(),
        dueAt: deadline.dueAt.toISOString(),
        timeZone,
        ownerId: coordinatorId,
      },
    }),
  )
  return [opened, ...started]
}
