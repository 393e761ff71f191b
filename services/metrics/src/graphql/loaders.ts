import { connection, type Connection, type Page } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import DataLoader from 'dataloader'
import type { MetricsRequest } from '../deps.js'
import type { Reader } from '../domain/audience.js'
import type { CareGap } from '../domain/care-gap.js'
import type { ChangeRequest } from '../domain/change-request.js'
import type { Competency } from '../domain/competency.js'
import type { ExportJob } from '../domain/export-job.js'
import type { MeasureCase } from '../domain/measure-case.js'
import type { PdsaCycle, QualityProject, RootCause } from '../domain/quality-project.js'
import type { ReplayJob } from '../domain/replay-job.js'
import type { StatusChange } from '../domain/status-change.js'
import type { Survey } from '../domain/survey.js'
import type { TimelineItem } from '../domain/timeline-item.js'
import type { ValidationIssue, ValidationRun } from '../domain/validation-issue.js'
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

/** What one request has loaded; each loader asks with one statement per field level. */
export interface Loaders {
  readonly timeline: DataLoader<PatientPage, Connection<TimelineItem>, string>
  readonly project: DataLoader<string, QualityProject | null>
  /** The cycles of a project. */
  readonly cycles: DataLoader<string, readonly PdsaCycle[]>
  /** The causes that a project found. */
  readonly rootCauses: DataLoader<string, readonly RootCause[]>
  readonly competency: DataLoader<string, Competency | null>
  readonly changeRequest: DataLoader<string, ChangeRequest | null>
  readonly exportJob: DataLoader<string, ExportJob | null>
  readonly replay: DataLoader<string, ReplayJob | null>
  readonly survey: DataLoader<string, Survey | null>
  /** What a patient answered, as far as the viewer may know. */
  readonly surveys: DataLoader<string, readonly Survey[]>
  readonly validationIssue: DataLoader<string, ValidationIssue | null>
  readonly validationRun: DataLoader<string, ValidationRun | null>
  /** The kept gaps of a patient; null for one whose cases the viewer may not see. */
  readonly careGaps: DataLoader<string, readonly CareGap[] | null>
  /** A page of issues: one statement. */
  validationIssues(selection: IssueSelection): Promise<Connection<ValidationIssue>>
  /** The steps of something that has states. */
  readonly history: DataLoader<string, readonly StatusChange[]>
  /** A page of the cases behind a number: one statement. */
  cases(selection: CaseSelection): Promise<Connection<MeasureCase>>
}

/** The loaders of one request. */
export function createLoaders(request: MetricsRequest): Loaders {
  return {
    timeline: new DataLoader((keys) => pagesOf(request, keys), {
      cacheKeyFn: ({ patientId, page }) => JSON.stringify([patientId, page]),
    }),
    project: byId((ids) => findProjects(request.db, ids)),
    competency: byId((ids) => findCompetencies(request.db, ids)),
    changeRequest: byId((ids) => findChangeRequests(request.db, ids)),
    exportJob: byId((ids) => findExportJobs(request.db, ids)),
    replay: byId((ids) => findReplayJobs(request.db, ids)),
    survey: byId((ids) => findSurveys(request.db, ids)),
    surveys: grouped(
      (ids) => listSurveys(request.db, readerOf(request), ids),
      ({ patientId }) => patientId,
    ),
    validationIssue: byId((ids) => findIssues(request.db, ids)),
    validationRun: byId((ids) => findValidationRuns(request.db, ids)),
    careGaps: new DataLoader((ids) => gapsOf(request, ids)),
    async validationIssues(selection) {
      const { db, cursorSecret: secret } = request
      const rows = await listIssues(db, readerOf(request), selection)
      return connection(rows, selection.page, { keyOf: issueKey, secret })
    },
    history: grouped(
      (ids) => listStatusChanges(request.db, ids),
      ({ subjectId }) => subjectId,
    ),
    cycles: ofProjects((ids) => listCycles(request.db, ids)),
    rootCauses: ofProjects((ids) => listCauses(request.db, ids)),
    async cases(selection) {
      const { db, cursorSecret: secret } = request
      const rows = await listCases(db, readerOf(request), selection)
      return connection(rows, selection.page, { keyOf: caseKey, secret })
    },
  }
}

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
