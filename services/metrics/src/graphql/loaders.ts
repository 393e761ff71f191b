import { connection, type Connection, type Page } from '@baton/database/keyset'
import { loadersAsAsked, type LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import { requireViewer } from '@baton/service-kit/request-context'
import DataLoader from 'dataloader'
import type { MetricsRequest } from '../deps.js'
import type { Reader } from '../domain/audience.js'
import type { CareGap } from '../domain/care-gap.js'
import type { TimelineItem } from '../domain/timeline-item.js'
import { listGaps, patientsInReach } from '../storage/care-gaps.js'
import { findChangeRequests } from '../storage/change-requests.js'
import { findCompetencies } from '../storage/competencies.js'
import { findExportJobs } from '../storage/export-jobs.js'
import { caseKey, listCases, type CaseSelection } from '../storage/measure-cases.js'
import { findProjects, listCauses, listCycles } from '../storage/quality-projects.js'
import { findReplayJobs } from '../storage/replay-jobs.js'
import { listStatusChanges } from '../storage/status-changes.js'
import { findSurveys, listSurveys } from '../storage/surveys.js'
import { listTimelines, timelineKey } from '../storage/timelines.js'
import { findIssues, issueKey, listIssues, type IssueSelection } from '../storage/validation-issues.js'
import { findValidationRuns } from '../storage/validation-runs.js'

/** One page of one patient's timeline. */
export interface PatientPage {
  readonly patientId: string
  readonly page: Page
}

const MAKERS = {
  timeline: (request) =>
    new DataLoader<PatientPage, Connection<TimelineItem>, string>((keys) => pagesOf(request, keys), {
      cacheKeyFn: ({ patientId, page }) => JSON.stringify([patientId, page]),
    }),
  project: (request) => byId((ids) => findProjects(request.db, ids)),
  competency: (request) => byId((ids) => findCompetencies(request.db, ids)),
  changeRequest: (request) => byId((ids) => findChangeRequests(request.db, ids)),
  exportJob: (request) => byId((ids) => findExportJobs(request.db, ids)),
  replay: (request) => byId((ids) => findReplayJobs(request.db, ids)),
  survey: (request) => byId((ids) => findSurveys(request.db, ids)),
  surveys: (request) =>
    grouped(
      (ids) => listSurveys(request.db, readerOf(request), ids),
      ({ patientId }) => patientId,
    ),
  validationIssue: (request) => byId((ids) => findIssues(request.db, ids)),
  validationRun: (request) => byId((ids) => findValidationRuns(request.db, ids)),
  careGaps: (request) => new DataLoader<string, readonly CareGap[] | null>((ids) => gapsOf(request, ids)),
  validationIssues: (request) => async (selection: IssueSelection) => {
    const { db, cursorSecret: secret } = request
    const rows = await listIssues(db, readerOf(request), selection)
    return connection(rows, selection.page, { keyOf: issueKey, secret })
  },
  history: (request) =>
    grouped(
      (ids) => listStatusChanges(request.db, ids),
      ({ subjectId }) => subjectId,
    ),
  cycles: (request) => ofProjects((ids) => listCycles(request.db, ids)),
  rootCauses: (request) => ofProjects((ids) => listCauses(request.db, ids)),
  cases: (request) => async (selection: CaseSelection) => {
    const { db, cursorSecret: secret } = request
    const rows = await listCases(db, readerOf(request), selection)
    return connection(rows, selection.page, { keyOf: caseKey, secret })
  },
} satisfies LoaderMakers<MetricsRequest>

/** What one request has loaded; each loader asks with one statement per field level. */
export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of one request, made as they are asked for. */
export const createLoaders = loadersAsAsked<MetricsRequest, typeof MAKERS>(MAKERS)

type Find<T> = (ids: readonly string[]) => Promise<readonly T[]>

function byId<T extends { readonly id: string }>(find: Find<T>): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = await find(ids)
    return ids.map((id) => found.find((one) => one.id === id) ?? null)
  })
}

function grouped<T>(list: Find<T>, ownerOf: (one: T) => string): DataLoader<string, readonly T[]> {
  return new DataLoader(async (ids) => {
    const found = await list(ids)
    return ids.map((id) => found.filter((one) => ownerOf(one) === id))
  })
}

function ofProjects<T extends { readonly projectId: string }>(
  list: Find<T>,
): DataLoader<string, readonly T[]> {
  return grouped(list, ({ projectId }) => projectId)
}

async function gapsOf(
  request: MetricsRequest,
  ids: readonly string[],
): Promise<readonly (readonly CareGap[] | null)[]> {
  const inReach = await patientsInReach(request.db, readerOf(request), ids)
  const gaps = await listGaps(request.db, [...inReach])
  return ids.map((id) => (inReach.has(id) ? gaps.filter(({ patientId }) => patientId === id) : null))
}

function readerOf(request: MetricsRequest): Reader {
  return { viewer: requireViewer(request), now: request.clock.now() }
}

/** Patients who are asked for the same page share one statement; in one query they nearly always are. */
async function pagesOf(
  request: MetricsRequest,
  keys: readonly PatientPage[],
): Promise<readonly Connection<TimelineItem>[]> {
  const { db, cursorSecret } = request
  const reader = readerOf(request)
  const pages = new Map(keys.map(({ page }) => [JSON.stringify(page), page]))
  const found = new Map<string, readonly TimelineItem[]>()
  for (const [text, page] of pages) {
    const patientIds = keys
      .filter((key) => JSON.stringify(key.page) === text)
      .map(({ patientId }) => patientId)
    found.set(text, await listTimelines(db, reader, { patientIds, page }))
  }
  return keys.map(({ patientId, page }) => {
    const rows = found.get(JSON.stringify(page)) ?? []
    const mine = rows.filter((row) => row.patientId === patientId)
    return connection(mine, page, { keyOf: timelineKey, secret: cursorSecret })
  })
}
