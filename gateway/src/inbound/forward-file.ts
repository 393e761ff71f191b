import { refuse } from '@baton/service-kit/refusal'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { forward, type Forwarded, type Ways } from './forward.js'

/** Larger than what a file may be. */
class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

interface IncomingFile {
  readonly message: Omit<Forwarded, 'body' | 'bodyHash'>
  readonly request: IncomingMessage
  readonly limitBytes: number
}

/**
 * Passes a file on to its owner: kept in a temporary file while it is hashed, so that what is passed on is signed like
 * every other request.
 */
export async function forwardFile(ways: Ways, file: IncomingFile, response: ServerResponse): Promise<true> {
  const { message, request } = file
  const leave = ways.files.take(message.viewer?.id ?? '')
  if (!leave) return refuseOneMore(request, response, message.requestId)
  try {
    return await forwardKept(ways, file, response)
  } finally {
    leave()
  }
}

async function forwardKept(
  ways: Ways,
  { message, request, limitBytes }: IncomingFile,
  response: ServerResponse,
): Promise<true> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-upload-'))
  const file = join(folder, 'body')
  try {
    const bodyHash = await spool(request, file, limitBytes)
    return await forward(ways, { ...message, bodyHash, body: createReadStream(file) }, response)
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    response.setHeader('connection', 'close')
    const text = `The file is larger than ${limitBytes} bytes: split it.`
    return refuse(response, 413, { code: 'TOO_LARGE', message: text, requestId: message.requestId })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const AGAIN_AFTER_S = 5

/** What still comes of it is read and kept nowhere, so that whoever writes it hears the refusal. */
function refuseOneMore(request: IncomingMessage, response: ServerResponse, requestId: string): true {
  request.resume()
  response.setHeader('retry-after', AGAIN_AFTER_S)
  const message = 'Too many files are coming in at once: send this one when others have arrived.'
  return refuse(response, 429, { code: 'TOO_MANY_FILES', message, requestId })
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
