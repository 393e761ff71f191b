import { connection, type Connection, type Page } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import DataLoader from 'dataloader'
import type { MetricsRequest } from '../deps.js'
import type { MeasureCase } from '../domain/measure-case.js'
import type { PdsaCycle, QualityProject, RootCause } from '../domain/quality-project.js'
import type { TimelineItem } from '../domain/timeline-item.js'
import { caseKey, listCases, type CaseSelection, type Reader } from '../storage/measure-cases.js'
import { findProjects, listCauses, listCycles } from '../storage/quality-projects.js'
import { listTimelines, timelineKey } from '../storage/timelines.js'

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
  /** A page of the cases behind a number: one statement. */
  cases(selection: CaseSelection): Promise<Connection<MeasureCase>>
}

/** The loaders of one request. */
export function createLoaders(request: MetricsRequest): Loaders {
  return {
    timeline: new DataLoader((keys) => pagesOf(request, keys), {
      cacheKeyFn: ({ patientId, page }) => JSON.stringify([patientId, page]),
    }),
    project: new DataLoader(async (ids) => {
      const found = await findProjects(request.db, ids)
      return ids.map((id) => found.find((one) => one.id === id) ?? null)
    }),
    cycles: ofProjects((ids) => listCycles(request.db, ids)),
    rootCauses: ofProjects((ids) => listCauses(request.db, ids)),
    async cases(selection) {
      const { db, cursorSecret: secret } = request
      const rows = await listCases(db, readerOf(request), selection)
      return connection(rows, selection.page, { keyOf: caseKey, secret })
    },
  }
}

function ofProjects<T extends { readonly projectId: string }>(
  list: (ids: readonly string[]) => Promise<readonly T[]>,
): DataLoader<string, readonly T[]> {
  return new DataLoader(async (ids) => {
    const found = await list(ids)
    return ids.map((id) => found.filter(({ projectId }) => projectId === id))
  })
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
