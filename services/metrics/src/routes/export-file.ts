import { reachOf } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import type { Route, RouteAnswer, RouteRequest } from '@baton/service-kit/definition'
import parseRange from 'range-parser'
import type { MetricsDeps } from '../deps.js'
import type { ExportJob } from '../domain/export-job.js'
import { exportRightsOf, faultOfExport } from '../domain/export-rights.js'
import { recordExportDownload } from '../operations/export/record-export-download.js'
import { maySeeWholeExport, readBytes } from '../storage/export-files.js'
import { findExportJobs } from '../storage/export-jobs.js'

/** `GET /exports/{id}`: the file, whole or in part (RFC 9110 ranges), for who asked for it and still may have it. */
export const exportFileRoute: Route<MetricsDeps> = {
  method: 'GET',
  path: '/exports/',
  async handle(deps, request) {
    const { viewer } = request
    const id = /^\/exports\/(export_[0-9a-z]+)$/.exec(new URL(request.path, 'http://localhost').pathname)?.[1]
    const [job] = id && viewer ? await findExportJobs(deps.db, [id]) : []
    if (!viewer || job?.requestedBy !== viewer.id)
      return refusal(404, 'NOT_FOUND', 'There is no such export.')
    const fault = await faultOfDownload(deps, job, viewer)
    return fault ?? file(deps, job, { ...request, viewer })
  },
}

async function faultOfDownload(
  { db, clock }: MetricsDeps,
  job: ExportJob,
  viewer: Viewer,
): Promise<RouteAnswer | null> {
  const now = clock.now()
  if (job.status === 'EXPIRED' || (job.expiresAt && job.expiresAt <= now))
    return refusal(410, 'EXPORT_EXPIRED', 'Its time is over: start it again.')
  if (job.status !== 'COMPLETED') return refusal(409, 'EXPORT_NOT_READY', `It is ${job.status}.`)
  if (!sameRights(job, viewer) || !(await maySeeWholeExport(db, { viewer, now }, job)))
    return refusal(403, 'FORBIDDEN', 'You may no longer see everything that is in it: start it again.')
  return null
}

/** What may be taken along is decided when a file is made, and once more when it is fetched. */
function sameRights(job: ExportJob, viewer: Viewer): boolean {
  const then = exportRightsOf(job.viewer)
  const now = exportRightsOf(viewer)
  return (
    reachOf(viewer, 'export', 'read') !== 'none' &&
    faultOfExport(viewer, job.kind) === null &&
    (job.deIdentified || !now.deIdentified) &&
    (then.authorizationsOnly || !now.authorizationsOnly)
  )
}

const TYPES = { CSV: 'text/csv; charset=utf-8', NDJSON: 'application/x-ndjson' } as const

async function file(
  deps: MetricsDeps,
  job: ExportJob,
  { headers, viewer, requestId, origin = null }: RouteRequest & { readonly viewer: Viewer },
): Promise<RouteAnswer> {
  const etag = `"${job.id}"` // a file never changes once it is there
  const type = job.kind.includes('REPORT') ? 'application/fhir+ndjson' : TYPES[job.format]
  const always = {
    etag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="${job.id}.${job.format.toLowerCase()}"`,
    'x-content-type-options': 'nosniff',
  }
  if (headers['if-none-match']?.includes(etag)) return { status: 304, headers: always }
  const part = headers['if-range'] === undefined || headers['if-range'] === etag ? headers.range : undefined
  const wanted = wantedOf(job.bytes, part)
  if (!wanted)
    return {
      ...refusal(416, 'RANGE_NOT_SATISFIABLE', `The file has ${job.bytes} bytes.`),
      headers: { ...always, 'content-range': `bytes */${job.bytes}` },
    }
  const { start, end, status } = wanted
  await recordExportDownload(deps, { exportId: job.id, viewer, requestId, origin, start, end })
  const range = status === 206 ? { 'content-range': `bytes ${start}-${end}/${job.bytes}` } : {}
  return {
    status,
    content: { type, data: readBytes(deps.db, job.id, { start, end }) },
    headers: { ...always, ...range, 'content-length': String(end - start + 1) },
  }
}

/** The bytes that are asked for; the whole file when several parts are, which nobody has to serve; null for none of it. */
function wantedOf(bytes: number, header: string | undefined) {
  const whole = { status: 200, start: 0, end: bytes - 1 }
  const ranges = header === undefined ? -2 : parseRange(bytes, header, { combine: true })
  if (ranges === -1) return null
  const [only, ...more] = ranges === -2 ? [] : ranges
  return only && more.length === 0 ? { status: 206, start: only.start, end: only.end } : whole
}

function refusal(status: number, code: string, message: string): RouteAnswer {
  return { status, body: { code, message } }
}
