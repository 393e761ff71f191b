import type { ExtraClosings } from '@baton/clinical/calendar/business-days'
import { startDeadline, type ComputedDeadline } from '@baton/clinical/calendar/deadline'
import type { LocalDate } from '@baton/clinical/calendar/local-time'
import { tcmDeadlines, type TcmDeadlines } from '@baton/clinical/transitions/tcm-deadlines'
import { firstStatus, PLAIN_TASK, type Task } from './task.js'
import type { TransitionDeadline } from './transition-deadline.js'
import type { TransitionEpisode } from './transition-episode.js'

/** A stay whose transition begins: at the discharge, or at the admission while the patient is in the facility. */
export interface NewTransition {
  readonly patientId: string
  readonly encounterId: string
  readonly admittedAt: Date | null
  readonly dischargedAt: Date | null
  readonly timeZone: string
  readonly coordinatorId: string | null
  /** Who opens it: a person, or `system:care-plans`. */
  readonly by: string
}

/** Fresh ids for everything that a discharge starts. */
export interface DischargeIds {
  readonly task: string
  readonly deadlines: Readonly<Record<keyof Omit<TcmDeadlines, 'lastDay'>, string>>
}

/** When the patient left, and what was closed besides weekends and federal holidays. */
export interface Leaving {
  readonly dischargedAt: Date
  readonly extraClosings: ExtraClosings
}

/** Everything that a discharge starts. */
export interface StartedTransition {
  readonly dischargedAt: Date
  readonly servicePeriodEndsOn: LocalDate
  readonly contactDueAt: Date
  readonly deadlines: readonly TransitionDeadline[]
  readonly task: Task
}

/** The kind of the task to reach the patient. */
export const CONTACT_TASK = 'tcm-contact'

/** The transition of a stay, IN_FACILITY until its discharge is applied. */
export function newTransition(request: NewTransition, id: string, now: Date): TransitionEpisode {
  const { patientId, encounterId, timeZone, coordinatorId, admittedAt } = request
  return {
    id,
    version: 1,
    patientId,
    encounterId,
    status: 'IN_FACILITY',
    statusReason: null,
    admittedAt,
    dischargedAt: null,
    timeZone,
    servicePeriodEndsOn: null,
    coordinatorId,
    medicationsReconciledAt: null,
    readmissionEncounterId: null,
    readyAt: null,
    readyBy: null,
    openedAt: now,
  }
}

/** The service period, the three clocks and the task to reach the patient. Due instants are computed here, once. */
export function startTransition(
  episode: Pick<TransitionEpisode, 'id' | 'patientId' | 'timeZone' | 'coordinatorId'>,
  { dischargedAt, extraClosings }: Leaving,
  { ids, by, now }: { ids: DischargeIds; by: string; now: Date },
): StartedTransition {
  const clocks = tcmDeadlines(dischargedAt, episode.timeZone, extraClosings)
  const start = (id: string, computed: ComputedDeadline): TransitionDeadline => ({
    ...startDeadline(computed),
    id,
    episodeId: episode.id,
  })
  return {
    dischargedAt,
    servicePeriodEndsOn: clocks.lastDay,
    contactDueAt: clocks.contact.dueAt,
    deadlines: [
      start(ids.deadlines.contact, clocks.contact),
      start(ids.deadlines.visit99496, clocks.visit99496),
      start(ids.deadlines.visit99495, clocks.visit99495),
    ],
    task: contactTask(episode, { id: ids.task, dueAt: clocks.contact.dueAt, by, now }),
  }
}

function contactTask(
  { id: episodeId, patientId, timeZone, coordinatorId }: Parameters<typeof startTransition>[0],
  { id, dueAt, by, now }: { id: string; dueAt: Date; by: string; now: Date },
): Task {
  return {
    ...PLAIN_TASK,
    id,
    version: 1,
    patientId,
    episodeId,
    code: CONTACT_TASK,
    title: 'TCM contact: reach the patient or a caregiver',
    status: firstStatus(coordinatorId),
    statusReason: null,
    priority: 'ROUTINE',
    ownerId: coordinatorId,
    requesterId: by,
    dueAt,
    timeZone,
    createdAt: now,
    completedAt: null,
  }
}
