import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { authenticateBearer, type Trust } from './authenticate.js'
import { forward, type Ways } from './forward.js'
import { pathOf } from './graphql-handler.js'
import { refuse } from './read-body.js'

/** Larger than what an import may be. */
class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** Who takes in what is imported at each path. */
const OWNERS = new Map([
  ['/import/fhir', 'patients'],
  ['/import/directory', 'referrals'],
])

/**
 * An import (`POST /import/fhir`, `POST /import/directory`): kept in a temporary file while it is hashed, so that what is passed on is signed like every
 * other request; compressed stays compressed. The owner checks the hash again as it reads.
 */
export function importHandler(ways: Ways, trust: Trust, limitBytes: number): Handler {
  return async (request, response) => {
    const subgraph = request.method === 'POST' ? OWNERS.get(pathOf(request)) : undefined
    if (!subgraph) return false
    const requestId = newId('request')
    const caller = await authenticateBearer(request.headers, trust)
    if (!caller.ok)
      return refuse(response, caller.status, { code: caller.code, message: caller.message, requestId })
    if (!caller.viewer)
      return refuse(response, 401, { code: 'UNAUTHENTICATED', message: 'Sign in first.', requestId })
    if (!caller.viewer.scopes.includes('import.create')) {
      return refuse(response, 403, { code: 'FORBIDDEN', message: 'Your roles may not import.', requestId })
    }
    const folder = await mkdtemp(join(tmpdir(), 'baton-import-'))
    const file = join(folder, 'body')
    try {
      const bodyHash = await spool(request, file, limitBytes)
      const { headers, url } = request
      const path = url ?? ''
      const message = { subgraph, path, headers, bodyHash, viewer: caller.viewer, requestId }
      return await forward(ways, { ...message, body: createReadStream(file) }, response)
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      response.setHeader('connection', 'close')
      const text = `The import is larger than ${limitBytes} bytes: split it.`
      return refuse(response, 413, { code: 'TOO_LARGE', message: text, requestId })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** Writes a body to a file and returns the hash of its bytes as sent. */
async function spool(request: IncomingMessage, file: string, limit: number): Promise<string> {
  const hash = createHash('sha256')
  let size = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      size += chunk.length
      hash.update(chunk)
      callback(size > limit ? new TooLarge() : null, chunk)
    },
  })
  await pipeline(request, count, createWriteStream(file, { mode: 0o600 }))
  return hash.digest('base64url')
}
