import { Readable } from 'node:stream'
import { reachOf } from '@baton/auth/reach'
import { writeExact } from '@baton/fhir/exact-numbers'
import type { Route, RouteAnswer } from '@baton/service-kit/definition'
import type { PatientsDeps } from '../deps.js'
import { exportBundle, exportLines, type BeforeEach } from '../fhir-export/export-lines.js'
import { noteExport } from '../operations/access/note-export.js'
import type { Asking } from '../storage/reach.js'
import { memberIds } from '../storage/registries.js'

const PATH = '/export/fhir'
const FORBIDDEN = answer(403, 'FORBIDDEN', 'Your roles may not export.')
const NOT_FOUND = answer(404, 'NOT_FOUND', 'There is no such patient, or you may not see them.')

/**
 * `GET /export/fhir/patients/{id}`: everything about a patient as a FHIR Bundle. `GET /export/fhir`: the same of every
 * patient in reach as NDJSON, or of those of `?registry=ID` or `?patient=ID&patient=ID`. What the viewer may not see in the graph
 * is not in the file, and what refers to it is not either.
 */
export const exportFhirRoute: Route<PatientsDeps> = {
  method: 'GET',
  path: PATH,
  async handle(deps, { path, viewer, requestId, origin = null }) {
    if (!viewer || reachOf(viewer, 'export', 'create') === 'none') return FORBIDDEN
    const asking = { db: deps.db, viewer, now: deps.clock.now() }
    const who = { viewer, requestId, origin }
    const note: BeforeEach = (everything) => noteExport(deps, everything, who)
    const { pathname, searchParams } = new URL(path, 'http://localhost')
    const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
    const one = /^\/export\/fhir\/patients\/(\w+)$/.exec(pathname)?.[1]
    if (one !== undefined) {
      const bundle = await exportBundle(asking, one, note)
      if (!bundle) return NOT_FOUND
      return {
        status: 200,
        content: { type: 'application/fhir+json', data: writeExact(bundle) },
        headers,
      }
    }
    if (pathname !== PATH) return NOT_FOUND
    const patientIds = await cohortOf(asking, searchParams)
    const data = Readable.from(exportLines(asking, patientIds, note))
    return { status: 200, content: { type: 'application/fhir+ndjson', data }, headers }
  },
}

async function cohortOf({ db, viewer }: Asking, asked: URLSearchParams): Promise<readonly string[] | null> {
  const registry = asked.get('registry')
  if (registry !== null) return reachOf(viewer, 'registry', 'read') === 'none' ? [] : memberIds(db, registry)
  const patients = asked.getAll('patient')
  return patients.length > 0 ? patients : null
}

function answer(status: number, code: string, message: string): RouteAnswer {
  return { status, body: { code, message } }
}
