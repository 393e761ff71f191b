import { connection, type Connection } from '@baton/database/keyset'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import DataLoader from 'dataloader'
import type { ChecklistFinding } from '../domain/discharge-checklist.js'
import { groupsOf, many, one } from './batching.js'
import { documentationLoaders } from './documentation-loaders.js'
import { medicationLoaders } from './medication-loaders.js'
import { monitoringLoaders } from './monitoring-loaders.js'
import { planLoaders } from './plan-loaders.js'
import type { StatusChange } from '../domain/status-change.js'
import type { Task } from '../domain/task.js'
import type { TransitionContact } from '../domain/transition-contact.js'
import type { TransitionDeadline } from '../domain/transition-deadline.js'
import type { TransitionEpisode } from '../domain/transition-episode.js'
import type { TransitionVisit } from '../domain/transition-visit.js'
import { findBestTimes } from '../storage/best-times.js'
import { findFindings } from '../storage/checklist-findings.js'
import type { Reader } from '../storage/reader.js'
import { findStatusChanges } from '../storage/status-changes.js'
import {
  findTasks,
  findTasksOfEpisodes,
  findTasksOfPatients,
  taskKey,
  type TaskSelection,
} from '../storage/tasks.js'
import { findContacts } from '../storage/transition-contacts.js'
import { findDeadlines } from '../storage/transition-deadlines.js'
import { findEpisodes, findEpisodesOfPatients } from '../storage/transition-episodes.js'
import { findVisits } from '../storage/transition-visits.js'

/** One page of one patient's tasks. */
export type PatientTasks = TaskSelection & { readonly patientId: string }

/** What one request has loaded; every loader asks with one statement per field level. */
export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of one request. Rows that the viewer may not see are left out by their statement. */
export function createLoaders(request: RequestContext) {
  const { db } = request
  const reader = (): Reader => ({ viewer: requireViewer(request), now: request.clock.now() })
  const loaders = {
    ...planLoaders(request),
    ...documentationLoaders(request),
    ...medicationLoaders(db, reader),
    ...monitoringLoaders(request, reader),
    episode: one<TransitionEpisode>((ids) => findEpisodes(db, reader(), ids)),
    bestTimes: one((patientIds) => findBestTimes(db, reader(), patientIds)),
    task: one<Task>((ids) => findTasks(db, reader(), ids)),
    episodesOfPatient: many<TransitionEpisode>(
      (ids) => findEpisodesOfPatients(db, reader(), ids),
      'patientId',
    ),
    tasksOfEpisode: many<Task>((ids) => findTasksOfEpisodes(db, reader(), ids), 'episodeId'),
    deadlines: many<TransitionDeadline>((ids) => findDeadlines(db, ids), 'episodeId'),
    contacts: many<TransitionContact>((ids) => findContacts(db, ids), 'episodeId'),
    visits: many<TransitionVisit>((ids) => findVisits(db, ids), 'episodeId'),
    findings: many<ChecklistFinding>((ids) => findFindings(db, ids), 'episodeId'),
    history: many<StatusChange>((ids) => findStatusChanges(db, ids), 'subjectId'),
    tasksOfPatient: new DataLoader<PatientTasks, Connection<Task>, string>(
      (keys) => pagesOfTasks(request, reader(), keys),
      { cacheKeyFn: (key) => `${key.patientId} ${selectionOf(key)}` },
    ),
  }
  return { ...loaders, forgetAll: () => Object.values(loaders).forEach((loader) => void loader.clearAll()) }
}

/** Fields with the same selection share a statement; a request seldom has more than one selection. */
async function pagesOfTasks(
  { db, cursorSecret }: RequestContext,
  reader: Reader,
  keys: readonly PatientTasks[],
): Promise<Connection<Task>[]> {
  const found = new Map<string, readonly Task[]>()
  for (const [text, group] of groupsOf(keys, selectionOf)) {
    const [{ status, page }] = group
    const patientIds = group.map((key) => key.patientId)
    const tasks = await findTasksOfPatients(db, reader, { patientIds, status, page })
    for (const [patientId, own] of groupsOf(tasks, (task) => task.patientId)) {
      found.set(`${patientId} ${text}`, own)
    }
  }
  return keys.map((key) =>
    connection(found.get(`${key.patientId} ${selectionOf(key)}`) ?? [], key.page, {
      keyOf: taskKey,
      secret: cursorSecret,
    }),
  )
}

function selectionOf({ status, page }: TaskSelection): string {
  return JSON.stringify([status, page])
}
