import { readPage, type Page } from '@baton/database/keyset'
import { loadersAsAsked, type LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import DataLoader from 'dataloader'
import type { Authorization } from '../domain/authorization.js'
import { findAuthorizations, listOfPatients, type AuthorizationSelection } from '../storage/authorizations.js'
import type { Database, Reader } from '../storage/database.js'
import { findAppeals } from '../storage/appeals.js'
import { findCriteriaReviews } from '../storage/criteria-reviews.js'
import { findDeadlines } from '../storage/deadlines.js'
import { findDeterminations } from '../storage/determinations.js'
import { findInfoRequests, findPayerContacts, findPeerToPeers } from '../storage/dialog.js'
import { findDocuments } from '../storage/documents.js'
import { findPastHours } from '../storage/past-decisions.js'
import { findRule, findRulesOf } from '../storage/payer-rules.js'
import { findPayer, findPayers } from '../storage/payers.js'
import { findServiceLines } from '../storage/service-lines.js'
import { findStatusSteps } from '../storage/status-steps.js'
import { findSubmissions } from '../storage/submissions.js'
import { findTerminationNotices } from '../storage/termination-notices.js'
import { findUnits } from '../storage/units.js'

/** Which page of which of a patient's authorizations. */
export interface PatientPageArguments {
  readonly filter?: AuthorizationSelection | null | undefined
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A patient's rows and the page that they are. */
export interface PatientPage {
  readonly rows: readonly Authorization[]
  readonly page: Page
}

const MAKERS = {
  authorization: (request) =>
    new DataLoader(async (ids: readonly string[]) => {
      const found = new Map(
        (await findAuthorizations(request.db, readerOf(request), ids)).map((one) => [one.id, one]),
      )
      return ids.map((id) => found.get(id) ?? null)
    }),
  payer: (request) =>
    new DataLoader(async (ids: readonly string[]) => {
      const found = new Map((await findPayers(request.db, ids)).map((payer) => [payer.id, payer]))
      return ids.map((id) => found.get(id) ?? null)
    }),
  serviceLines: byAuthorization(findServiceLines),
  documents: byAuthorization(findDocuments),
  deadlines: byAuthorization(findDeadlines),
  submissions: byAuthorization(findSubmissions),
  determinations: byAuthorization(findDeterminations),
  units: byAuthorization(findUnits),
  history: byAuthorization(findStatusSteps),
  infoRequests: byAuthorization(findInfoRequests),
  peerToPeers: byAuthorization(findPeerToPeers),
  payerContacts: byAuthorization(findPayerContacts),
  appeals: byAuthorization(findAppeals),
  criteriaReviews: byAuthorization(findCriteriaReviews),
  terminationNotices: byAuthorization(findTerminationNotices),
  payerByName: (request) => oneByOne((name) => findPayer(request.db, name)),
  payerRule: (request) => oneByOne((id) => findRule(request.db, id)),
  rulesOfCode: (request) => oneByOne((code) => findRulesOf(request.db, [code])),
  pastDecisions: (request) => oneByOne((key) => findPastHours(request.db, key)),
  ofPatient: patientPages,
} satisfies LoaderMakers<RequestContext>

/** What a request has read: one statement per field level, whatever the number of rows. */
export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of one request, made as they are asked for. */
export const createLoaders = loadersAsAsked<RequestContext, typeof MAKERS>(MAKERS)

function readerOf(request: RequestContext): Reader {
  return { viewer: requireViewer(request), now: request.clock.now() }
}

/** Of these a request needs one or two: no batch is worth its while. */
function oneByOne<Row>(find: (key: string) => Promise<Row>) {
  return new DataLoader(async (keys: readonly string[]) => Promise.all(keys.map(find)))
}

function byAuthorization<Row extends { readonly authorizationId: string }>(
  find: (db: Database, ids: readonly string[]) => Promise<readonly Row[]>,
) {
  return ({ db }: RequestContext) =>
    new DataLoader(async (ids: readonly string[]): Promise<readonly (readonly Row[])[]> => {
      const rows = groupBy(await find(db, ids), (row) => row.authorizationId)
      return ids.map((id) => rows.get(id) ?? [])
    })
}

/** One loader per set of arguments: a page of patients asks with the same ones. */
function patientPages(request: RequestContext) {
  const { db, cursorSecret } = request
  const byArguments = new Map<string, DataLoader<string, PatientPage>>()
  return (args: PatientPageArguments): DataLoader<string, PatientPage> => {
    const key = JSON.stringify(args)
    const before = byArguments.get(key)
    if (before) return before
    const page = readPage(args, cursorSecret)
    const loader = new DataLoader(async (patientIds: readonly string[]) => {
      const asked = { patientIds, selection: args.filter ?? {}, page }
      const rows = groupBy(await listOfPatients(db, readerOf(request), asked), (row) => row.patientId)
      return patientIds.map((id) => ({ rows: rows.get(id) ?? [], page }))
    })
    byArguments.set(key, loader)
    return loader
  }
}

function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
