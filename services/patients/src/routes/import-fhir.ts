import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { reachOf } from '@baton/auth/reach'
import { newId } from '@baton/service-kit/ids'
import type { Route, RouteRequest } from '@baton/service-kit/definition'
import type { PatientsDeps } from '../deps.js'
import { startImport } from '../operations/start-import.js'

const DEFAULT_SOURCE = 'urn:baton:fhir-import'

/**
 * `POST /import/fhir?source=URI`: takes a FHIR file (a bundle, NDJSON of bundles or resources, gzipped or not), stores
 * it and answers the id of the job that will read it. Ids in the file are unique within their source.
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
    const id = newId('import_job')
    const source = new URL(request.path, 'http://localhost').searchParams.get('source') ?? DEFAULT_SOURCE
    const file = await store(deps.importDir, id, request)
    await startImport(deps, { id, source, ...file, createdBy: viewer.id })
    return { status: 202, body: { importJobId: id } }
  },
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
