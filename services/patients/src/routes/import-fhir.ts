import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { reachOf } from '@baton/auth/reach'
import { newId, parseId } from '@baton/service-kit/ids'
import type { Route, RouteAnswer, RouteRequest } from '@baton/service-kit/definition'
import type { PatientsDeps } from '../deps.js'
import { DEFAULT_SOURCE } from '../domain/import-job.js'
import { nudgeImport, queueImport } from '../operations/import/queue-import.js'
import { takeImportFile } from '../operations/import/take-import-file.js'
import { findImportJobs } from '../storage/import-jobs.js'

/**
 * `POST /import/fhir?source=URI`: takes a FHIR file (a bundle, NDJSON of bundles or resources, gzipped or not), stores
 * it and answers the id of the job that will read it. Ids in the file are unique within their source. `?job=ID` brings
 * the file of a job that `startImport` made.
 */
export const importFhirRoute: Route<PatientsDeps> = {
  method: 'POST',
  path: '/import/fhir',
  stream: true,
  async handle(deps, request) {
    const { viewer } = request
    if (!viewer || reachOf(viewer, 'import', 'create') === 'none') {
      request.stream.resume()
      return { status: 403, body: { code: 'FORBIDDEN', message: 'Your role may not import files.' } }
    }
    const query = new URL(request.path, 'http://localhost').searchParams
    const waiting = query.get('job')
    if (waiting !== null) return takeAwaited(deps, request, { id: waiting, viewerId: viewer.id })
    const id = newId('import_job')
    const file = await store(deps.importDir, id, request)
    await queueImport(deps, {
      id,
      source: query.get('source') ?? DEFAULT_SOURCE,
      ...file,
      createdBy: viewer.id,
    })
    return { status: 202, body: { importJobId: id } }
  },
}

const NOT_AWAITED: RouteAnswer = {
  status: 409,
  body: { code: 'NOT_AWAITED', message: 'There is no import of yours that waits for this file.' },
}

/** Takes the file of a job that waits for one. Of two at once, one is taken. */
async function takeAwaited(
  deps: PatientsDeps,
  request: RouteRequest,
  { id, viewerId }: { id: string; viewerId: string },
): Promise<RouteAnswer> {
  const [job] = parseId('import_job', id) === null ? [] : await findImportJobs(deps.db, [id])
  if (job?.status !== 'AWAITING_FILE' || job.createdBy !== viewerId) {
    request.stream.resume()
    return NOT_AWAITED
  }
  const file = await store(deps.importDir, newId('upload'), request)
  const taken = await takeImportFile(deps, { id, ...file })
  if (!taken) {
    await rm(file.filePath, { force: true })
    return NOT_AWAITED
  }
  await nudgeImport(deps, id)
  return { status: 202, body: { importJobId: id } }
}

/** Writes the file under its job's id; it gets its name when it is complete and is what the gateway signed. */
async function store(
  folder: string,
  id: string,
  { stream, headers }: RouteRequest,
): Promise<{ filePath: string; bytes: number; fileName: string | null }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const filePath = resolve(join(folder, id))
  const partial = `${filePath}.part`
  const out = createWriteStream(partial, { mode: 0o600 })
  try {
    await pipeline(stream, out)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  await rename(partial, filePath)
  const name = headers['x-file-name']
  return { filePath, bytes: out.bytesWritten, fileName: typeof name === 'string' ? name.slice(0, 200) : null }
}
