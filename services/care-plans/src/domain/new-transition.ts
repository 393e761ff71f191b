import { startDeadline, type ComputedDeadline } from '@baton/clinical/deadline'
import { tcmDeadlines, type TcmDeadlines } from '@baton/clinical/tcm-deadlines'
import { firstStatus, type Task } from './task.js'
import type { TransitionDeadline } from './transition-deadline.js'
import type { TransitionEpisode } from './transition-episode.js'

/** A discharge that opens a transition. */
export interface NewTransition {
  readonly patientId: string
  readonly encounterId: string
  readonly dischargedAt: Date
  readonly timeZone: string
  readonly coordinatorId: string | null
  /** Who opens it: a person, or `system:care-plans`. */
  readonly by: string
}

/** Fresh ids for everything that a discharge starts. */
export interface NewTransitionIds {
  readonly episode: string
  readonly task: string
  readonly deadlines: Readonly<Record<keyof Omit<TcmDeadlines, 'lastDay'>, string>>
}

/** Everything that a discharge starts. */
export interface OpenedTransition {
  readonly episode: TransitionEpisode
  readonly deadlines: readonly TransitionDeadline[]
  readonly contactDueAt: Date
  readonly task: Task
}

/** The kind of the task to reach the patient. */
export const CONTACT_TASK = 'tcm-contact'

/** The episode, its three clocks and the task to reach the patient. Due instants are computed here, once. */
export function newTransition(request: NewTransition, ids: NewTransitionIds, now: Date): OpenedTransition {
  const { patientId, dischargedAt, timeZone, coordinatorId } = request
  const clocks = tcmDeadlines(dischargedAt, timeZone)
  const start = (id: string, computed: ComputedDeadline): TransitionDeadline => ({
    ...startDeadline(computed),
    id,
    episodeId: ids.episode,
  })
  return {
    episode: {
      id: ids.episode,
      version: 1,
      patientId,
      encounterId: request.encounterId,
      status: 'DISCHARGED',
      statusReason: null,
      dischargedAt,
      timeZone,
      servicePeriodEndsOn: clocks.lastDay,
      coordinatorId,
      openedAt: now,
    },
    deadlines: [
      start(ids.deadlines.contact, clocks.contact),
      start(ids.deadlines.visit99496, clocks.visit99496),
      start(ids.deadlines.visit99495, clocks.visit99495),
    ],
    contactDueAt: clocks.contact.dueAt,
    task: {
      id: ids.task,
      version: 1,
      patientId,
      episodeId: ids.episode,
      code: CONTACT_TASK,
      title: 'TCM contact: reach the patient or a caregiver',
      status: firstStatus(coordinatorId),
      statusReason: null,
      priority: 'ROUTINE',
      ownerId: coordinatorId,
      requesterId: request.by,
      dueAt: clocks.contact.dueAt,
      timeZone,
      createdAt: now,
      completedAt: null,
    },
  }
}
