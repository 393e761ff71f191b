import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { DischargeIds, StartedTransition } from '../domain/new-transition.js'
import type { TransitionEpisode } from '../domain/transition-episode.js'
import { workOfDeadline, workOfTask } from '../domain/work-of.js'
import { addStatusChanges } from '../storage/status-changes.js'
import { addTask } from '../storage/tasks.js'
import { addDeadlines } from '../storage/transition-deadlines.js'
import { putWorkItems } from '../storage/work-items.js'
import type { Actor } from './settle-contacts.js'

/** A transition and what its discharge starts. */
interface Begun {
  readonly episode: TransitionEpisode
  readonly started: StartedTransition
}

/** Fresh ids for what a discharge starts. */
export function dischargeIds(): DischargeIds {
  const deadlines = {
    contact: newId('deadline'),
    visit99496: newId('deadline'),
    visit99495: newId('deadline'),
  }
  return { task: newId('task'), deadlines }
}

/** Writes the clocks and the task that a discharge starts, puts them on the queue and tells the others. */
export async function startClocks(
  tx: EntityManager,
  { episode, started }: Begun,
  { by, now }: Actor,
): Promise<void> {
  const { deadlines, task } = started
  await addDeadlines(tx, deadlines)
  await addTask(tx, task)
  await addStatusChanges(tx, [{ subjectId: task.id, at: now, by, from: null, to: task.status, reason: null }])
  await putWorkItems(tx, [
    workOfTask(task),
    ...deadlines.map((deadline) => workOfDeadline(episode, deadline)),
  ])
  await appendToOutbox(tx, eventsOf({ episode, started }, now))
}

function eventsOf({ episode, started }: Begun, now: Date): NewEvent[] {
  const { id: episodeId, patientId, encounterId, timeZone, coordinatorId } = episode
  const { dischargedAt, contactDueAt } = started
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
  const clocks = started.deadlines.map((deadline) =>
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
  return [opened, ...clocks]
}
