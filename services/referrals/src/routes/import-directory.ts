import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { toUserErrors } from '@baton/service-kit/user-errors'
import type { Route, RouteAnswer } from '@baton/service-kit/definition'
import type { ReferralsDeps } from '../deps.js'
import { importDirectory } from '../operations/agency/import-directory.js'

/** A directory is read whole, since its rows refer to each other. */
const LARGEST = 64 * 1024 * 1024

/**
 * `POST /import/directory`: a JSON document `{ source, files: [{ name, text }] }`, as the mutation `importDirectory`
 * takes, but larger. Answers what became of every row.
 */
export const importDirectoryRoute: Route<ReferralsDeps> = {
  method: 'POST',
  path: '/import/directory',
  stream: true,
  async handle(deps, { viewer, requestId, stream }) {
    const bytes = await read(stream)
    if (bytes === null) return refuse(413, 'TOO_LARGE', 'The directory is larger than 64 MiB: split it.')
    const input = parse(bytes)
    if (input === null) return refuse(400, 'BAD_USER_INPUT', 'The body must be JSON in UTF-8.')
    const outcome = await importDirectory({ ...deps, viewer, requestId, extensions: {} }, input)
    if (outcome.ok) return { status: 200, body: outcome.value }
    return { status: 422, body: { userErrors: toUserErrors(outcome.refusals) } }
  },
}

function refuse(status: number, code: string, message: string): RouteAnswer {
  return { status, body: { code, message } }
}

async function read(stream: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parse(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return null
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
