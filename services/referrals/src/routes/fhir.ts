import { isUtf8 } from 'node:buffer'
import { toFhirId } from '@baton/fhir/fhir-id'
import { operationOutcome, type Issue } from '@baton/fhir/operation-outcome'
import { readSdohBundle, type SdohBundle } from '@baton/fhir/sdoh/bundle'
import { NotSdoh } from '@baton/fhir/sdoh/resources'
import type { Viewer } from '@baton/auth/viewer'
import type { Route, RouteAnswer, RouteRequest } from '@baton/service-kit/definition'
import type { ReferralsDeps } from '../deps.js'
import { noteFhirRead, noteFhirTaken } from '../operations/referral/note-fhir.js'
import { takeInBundle, type BundleAnswer, type EntryAnswer } from '../operations/referral/take-in-bundle.js'
import { readFhir } from '../fhir/read-fhir.js'

/** `GET /fhir/Task/{id}` and its like: a referral as SDOH Clinical Care says it; written to the access log first. */
export const readFhirRoute: Route<ReferralsDeps> = {
  method: 'GET',
  path: '/fhir/',
  async handle(deps, request) {
    const viewer = readerOf(request)
    if (!viewer) return refuse(403, 'forbidden', 'Your roles may not read referrals.')
    const [, , type = '', id = ''] = pathOf(request).split('/')
    const found = await readFhir(deps.db, { viewer, now: deps.clock.now() }, { type, id })
    if (!found) return refuse(404, 'not-found', 'There is nothing here, or you may not see it.')
    const { requestId, origin = null } = request
    await noteFhirRead(deps, found, { viewer, requestId, origin })
    return answer(200, found.resource, found.version === null ? {} : { etag: `W/"${found.version}"` })
  },
}

/** `POST /fhir` takes a Bundle; `POST /fhir/Task` and `POST /fhir/ServiceRequest` one resource. */
export const takeInFhirRoute: Route<ReferralsDeps> = {
  method: 'POST',
  path: '/fhir',
  handle: (deps, request) => takeIn(deps, request),
}

/** `PUT /fhir/Task/{id}`: what became of a referral, told by whoever fulfills it. */
export const updateFhirRoute: Route<ReferralsDeps> = {
  method: 'PUT',
  path: '/fhir/',
  handle: (deps, request) => takeIn(deps, request),
}

async function takeIn(deps: ReferralsDeps, request: RouteRequest): Promise<RouteAnswer> {
  const { viewer, requestId, origin = null } = request
  if (!viewer || !mayWrite(viewer)) return refuse(403, 'forbidden', 'Your roles may not change referrals.')
  if (!isUtf8(request.body)) return refuse(400, 'invalid', 'The body is not UTF-8.')
  const text = request.body.toString('utf8')
  const bundle = read(text)
  if (bundle instanceof NotSdoh) return refuse(400, 'invalid', bundle.message)
  const [, , type = '', id] = pathOf(request).split('/')
  const named = bundle.entries.length === 1 ? bundle.entries[0] : undefined
  if (type !== '' && (named?.type !== type || (id !== undefined && named.id !== id)))
    return refuse(400, 'invalid', `The body is not the ${type} that the address names.`)
  if (bundle.requests.length === 0)
    return refuse(422, 'not-supported', 'There is neither a ServiceRequest nor a Task about one in it.')
  const context = { ...deps, viewer, requestId, origin, extensions: {} }
  const expectedVersion = versionIn(request.headers['if-match'])
  const content: unknown = JSON.parse(text)
  const taken = await takeInBundle(context, { content, bundle, expectedVersion })
  await noteFhirTaken(deps, taken.entries, { viewer, requestId, origin })
  return answered(taken, type !== '')
}

function answered({ bundleId, entries }: BundleAnswer, isSingle: boolean): RouteAnswer {
  const [first] = entries
  const where = bundleId ? { 'content-location': `/fhir/Bundle/${toFhirId(bundleId)}` } : {}
  if (isSingle && first) {
    const body = first.outcome ?? operationOutcome([])
    const location = first.location ? { location: `/fhir/${first.location}` } : {}
    return answer(first.status, body, { ...where, ...location, ...(first.etag ? { etag: first.etag } : {}) })
  }
  // Refused as a whole only when nothing at all could be taken in; the entries say what became of each.
  const refusedAll = entries.every(({ location }) => location === null)
  const status = refusedAll ? (first?.status ?? 422) : 200
  const body = refusedAll && entries.length === 1 ? (first?.outcome ?? {}) : bundleOf(entries)
  return answer(status, body, where)
}

function bundleOf(entries: readonly EntryAnswer[]): object {
  const entry = entries.map(({ status, location, etag, outcome }) => ({
    response: {
      status: String(status),
      ...(location ? { location } : {}),
      ...(etag ? { etag } : {}),
      ...(outcome ? { outcome } : {}),
    },
  }))
  return { resourceType: 'Bundle', type: 'batch-response', entry }
}

function read(text: string): SdohBundle | NotSdoh {
  try {
    return readSdohBundle(text)
  } catch (error) {
    if (error instanceof NotSdoh) return error
    throw error
  }
}

function readerOf({ viewer }: RouteRequest): Viewer | null {
  return viewer?.scopes.includes('referral.read') ? viewer : null
}

function mayWrite({ scopes }: Viewer): boolean {
  return scopes.includes('referral.update')
}

function versionIn(header: string | undefined): number | null {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1]
  return version === undefined ? null : Number(version)
}

function pathOf({ path }: RouteRequest): string {
  return path.replace(/\?.*$/, '')
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): RouteAnswer {
  const content = { type: 'application/fhir+json; charset=utf-8', data: JSON.stringify(body) }
  return { status, content, headers: { 'cache-control': 'no-store', ...headers } }
}

function refuse(status: number, code: Issue['code'], text: string): RouteAnswer {
  const reason = code.toUpperCase().replace('-', '_')
  return answer(status, operationOutcome([{ severity: 'error', code, reason, text }]))
}
