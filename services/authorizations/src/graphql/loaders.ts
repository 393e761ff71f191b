import { readPage, type Page } from '@baton/database/keyset'
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

/** What a request has read: one statement per field level, whatever the number of rows. */
export function createLoaders(base: RequestContext) {
  const { db } = base
  const reader = (): Reader => ({ viewer: requireViewer(base), now: base.clock.now() })
  const loaders = {
    authorization: new DataLoader(async (ids: readonly string[]) => {
      const found = new Map((await findAuthorizations(db, reader(), ids)).map((one) => [one.id, one]))
      return ids.map((id) => found.get(id) ?? null)
    }),
    payer: new DataLoader(async (ids: readonly string[]) => {
      const found = new Map((await findPayers(db, ids)).map((payer) => [payer.id, payer]))
      return ids.map((id) => found.get(id) ?? null)
    }),
    serviceLines: byAuthorization(db, findServiceLines),
    documents: byAuthorization(db, findDocuments),
    deadlines: byAuthorization(db, findDeadlines),
    submissions: byAuthorization(db, findSubmissions),
    determinations: byAuthorization(db, findDeterminations),
    units: byAuthorization(db, findUnits),
    history: byAuthorization(db, findStatusSteps),
    infoRequests: byAuthorization(db, findInfoRequests),
    peerToPeers: byAuthorization(db, findPeerToPeers),
    payerContacts: byAuthorization(db, findPayerContacts),
    appeals: byAuthorization(db, findAppeals),
    criteriaReviews: byAuthorization(db, findCriteriaReviews),
    terminationNotices: byAuthorization(db, findTerminationNotices),
    payerByName: oneByOne((name) => findPayer(db, name)),
    payerRule: oneByOne((id) => findRule(db, id)),
    rulesOfCode: oneByOne((code) => findRulesOf(db, [code])),
    pastDecisions: oneByOne((key) => findPastHours(db, key)),
  }
  return { ...loaders, ofPatient: patientPages(base, reader), forget: () => forget(Object.values(loaders)) }
}

/** Of these a request needs one or two: no batch is worth its while. */
function oneByOne<Row>(find: (key: string) => Promise<Row>) {
  return new DataLoader(async (keys: readonly string[]) => Promise.all(keys.map(find)))
}

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** After a change: what was read before may be old. */
function forget(loaders: readonly { clearAll(): unknown }[]): void {
  for (const loader of loaders) loader.clearAll()
}

function byAuthorization<Row extends { readonly authorizationId: string }>(
  db: Database,
  find: (db: Database, ids: readonly string[]) => Promise<readonly Row[]>,
) {
  return new DataLoader(async (ids: readonly string[]): Promise<readonly (readonly Row[])[]> => {
    const rows = groupBy(await find(db, ids), (row) => row.authorizationId)
    return ids.map((id) => rows.get(id) ?? [])
  })
}

/** One loader per set of arguments: a page of patients asks with the same ones. */
function patientPages({ db, cursorSecret }: RequestContext, reader: () => Reader) {
  const byArguments = new Map<string, DataLoader<string, PatientPage>>()
  return (args: PatientPageArguments): DataLoader<string, PatientPage> => {
    const key = JSON.stringify(args)
    const before = byArguments.get(key)
    if (before) return before
    const page = readPage(args, cursorSecret)
    const loader = new DataLoader(async (patientIds: readonly string[]) => {
      const request = { patientIds, selection: args.filter ?? {}, page }
      const rows = groupBy(await listOfPatients(db, reader(), request), (row) => row.patientId)
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
