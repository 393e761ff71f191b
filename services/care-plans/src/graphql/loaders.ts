import { connection, type Connection } from '@baton/database/keyset'
import { loadersAsAsked, type LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import type { RequestContext } from '@baton/service-kit/request-context'
import DataLoader from 'dataloader'
import type { ChecklistFinding } from '../domain/discharge-checklist.js'
import { groupsOf, many, one } from './batching.js'
import { documentationLoaders } from './documentation-loaders.js'
import { medicationLoaders } from './medication-loaders.js'
import { monitoringLoaders } from './monitoring-loaders.js'
import { planLoaders } from './plan-loaders.js'
import { readerOf } from './record-loaders.js'
import type { StatusChange } from '../domain/status-change.js'
import type { Task } from '../domain/task.js'
import type { TransitionContact } from '../domain/transition-contact.js'
import type { TransitionDeadline } from '../domain/transition-deadline.js'
import type { TransitionEpisode } from '../domain/transition-episode.js'
import type { TransitionVisit } from '../domain/transition-visit.js'
import { findBestTimes } from '../storage/best-times.js'
import { findFindings } from '../storage/checklist-findings.js'
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

const MAKERS = {
  ...planLoaders,
  ...documentationLoaders,
  ...medicationLoaders,
  ...monitoringLoaders,
  episode: (request) => one<TransitionEpisode>((ids) => findEpisodes(request.db, readerOf(request), ids)),
  bestTimes: (request) => one((patientIds) => findBestTimes(request.db, readerOf(request), patientIds)),
  task: (request) => one<Task>((ids) => findTasks(request.db, readerOf(request), ids)),
  episodesOfPatient: (request) =>
    many<TransitionEpisode>((ids) => findEpisodesOfPatients(request.db, readerOf(request), ids), 'patientId'),
  tasksOfEpisode: (request) =>
    many<Task>((ids) => findTasksOfEpisodes(request.db, readerOf(request), ids), 'episodeId'),
  deadlines: ({ db }) => many<TransitionDeadline>((ids) => findDeadlines(db, ids), 'episodeId'),
  contacts: ({ db }) => many<TransitionContact>((ids) => findContacts(db, ids), 'episodeId'),
  visits: ({ db }) => many<TransitionVisit>((ids) => findVisits(db, ids), 'episodeId'),
  findings: ({ db }) => many<ChecklistFinding>((ids) => findFindings(db, ids), 'episodeId'),
  history: ({ db }) => many<StatusChange>((ids) => findStatusChanges(db, ids), 'subjectId'),
  tasksOfPatient: (request) =>
    new DataLoader<PatientTasks, Connection<Task>, string>((keys) => pagesOfTasks(request, keys), {
      cacheKeyFn: (key) => `${key.patientId} ${selectionOf(key)}`,
    }),
} satisfies LoaderMakers<RequestContext>

/** What one request has loaded; every loader asks with one statement per field level. */
export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of one request, made as they are asked for. Rows that the viewer may not see are left out by their statement. */
export const createLoaders = loadersAsAsked<RequestContext, typeof MAKERS>(MAKERS)

/** Fields with the same selection share a statement; a request seldom has more than one selection. */
async function pagesOfTasks(
  request: RequestContext,
  keys: readonly PatientTasks[],
): Promise<Connection<Task>[]> {
  const { db, cursorSecret } = request
  const found = new Map<string, readonly Task[]>()
  for (const [text, group] of groupsOf(keys, selectionOf)) {
    const [{ status, page }] = group
    const patientIds = group.map((key) => key.patientId)
    const tasks = await findTasksOfPatients(db, readerOf(request), { patientIds, status, page })
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
