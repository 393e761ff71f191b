import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'
import type { DischargeIds, StartedTransition } from '../../domain/new-transition.js'
import type { Task } from '../../domain/task.js'
import type { TransitionDeadline } from '../../domain/transition-deadline.js'
import type { TransitionEpisode } from '../../domain/transition-episode.js'
import { workOfDeadline, workOfTask } from '../../domain/work-of.js'
import { labelBehind } from '../../storage/record-labels.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { addTask } from '../../storage/tasks.js'
import { addDeadlines } from '../../storage/transition-deadlines.js'
import { putOnQueue } from '../work-queue/change-queue.js'
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
  actor: Actor,
): Promise<void> {
  const { deadlines, task } = started
  await writeClocks(tx, { episode, deadlines, task }, actor)
  const sensitivity = await labelBehind(tx, 'TransitionEpisode', episode.id)
  await appendToOutbox(tx, [
    opened({ episode, started }, { sensitivity, now: actor.now }),
    ...clockEvents(episode, deadlines, actor.now),
  ])
}

/** Clocks that run on and a task that is to be done again after all. */
interface Resumed {
  readonly episode: TransitionEpisode
  readonly deadlines: readonly TransitionDeadline[]
  readonly task: Task | null
}

/** Lets clocks run on that were stopped by mistake, as rows of their own, with the due instants that they had. */
export async function resumeClocks(tx: EntityManager, resumed: Resumed, actor: Actor): Promise<void> {
  await writeClocks(tx, resumed, actor)
  await appendToOutbox(tx, clockEvents(resumed.episode, resumed.deadlines, actor.now))
}

async function writeClocks(
  tx: EntityManager,
  { episode, deadlines, task }: Resumed,
  { by, now }: Actor,
): Promise<void> {
  if (deadlines.length > 0) await addDeadlines(tx, deadlines)
  if (task) {
    await addTask(tx, task)
    await addStatusChanges(tx, [
      { subjectId: task.id, at: now, by, from: null, to: task.status, reason: null },
    ])
  }
  await putOnQueue(tx, [
    ...(task ? [workOfTask(task)] : []),
    ...deadlines.map((deadline) => workOfDeadline(episode, deadline)),
  ])
}

function opened(
  { episode, started }: Begun,
  { sensitivity, now }: { sensitivity: Sensitivity; now: Date },
): NewEvent {
  const { id: episodeId, patientId, encounterId, timeZone, coordinatorId } = episode
  const { dischargedAt, contactDueAt } = started
  return event('transition.opened.v1', {
    subject: episodeId,
    patientId,
    occurredAt: dischargedAt,
    recordedAt: now,
    payload: {
      episodeId,
      patientId,
      encounterId,
      dischargedAt: dischargedAt.toISOString(),
      contactDueAt: contactDueAt.toISOString(),
      timeZone,
      coordinatorId,
      sensitivity,
    },
  })
}

function clockEvents(
  { id: episodeId, patientId, timeZone, coordinatorId }: TransitionEpisode,
  deadlines: readonly TransitionDeadline[],
  now: Date,
): NewEvent[] {
  return deadlines.map((deadline) =>
    event('deadline.started.v1', {
      subject: episodeId,
      patientId,
      occurredAt: deadline.startedAt,
      recordedAt: now,
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
}
