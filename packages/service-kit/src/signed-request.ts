import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Transform, type Readable } from 'node:stream'
import type { Origin } from '@baton/auth/origin'
import { BODY_HASH_HEADER, bodyHash, SIGNATURE_HEADER } from '@baton/auth/sign'
import type { Verifier } from '@baton/auth/verify'
import type { Viewer } from '@baton/auth/viewer'
import { newId } from './ids.js'
import { readBody } from './read-body.js'
import { refuse } from './refusal.js'

/** The largest body that is read whole: a page of 100 patients' references fits many times over. */
const LARGEST_BODY = 4 * 1024 * 1024

/** A request that the gateway, or a worker through it, signed. */
export interface SignedRequest {
  viewer: Viewer | null
  requestId: string
  /** Where it came from; null when the sender does not say. */
  origin: Origin | null
  /** Whether the sender tells the access log what it is shown. */
  carriesReads: boolean
  body: Buffer
  stream: Readable
}

/** Reads the body and checks the signature over its raw bytes, before anything is parsed. Answers 401 or 413 itself. */
export async function readSigned(
  verify: Verifier,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<SignedRequest | null> {
  const body = await readBody(request, LARGEST_BODY)
  if (!body) {
    const message = 'The request is larger than 4 MiB.'
    refuse(response, 413, { code: 'TOO_LARGE', message, requestId: newId('request') })
    return null
  }
  const checked = verify(request.headers[SIGNATURE_HEADER], bodyHash(body), new Date())
  if (checked.ok) {
    const { viewer, requestId, origin, carriesReads } = checked
    return { viewer, requestId, origin, carriesReads, body, stream: request }
  }
  return refuseUnsigned(response)
}

/** Checks the signature of a streamed request: the hash that was signed is compared when the stream ends. */
export function openSigned(
  verify: Verifier,
  request: IncomingMessage,
  response: ServerResponse,
): SignedRequest | null {
  const hash = request.headers[BODY_HASH_HEADER]
  const checked = verify(request.headers[SIGNATURE_HEADER], String(hash), new Date())
  if (checked.ok) {
    const stream = request.pipe(hashCheck(String(hash)))
    request.on('error', (error) => stream.destroy(error))
    request.on('aborted', () => stream.destroy(new Error('The upload was cut off.')))
    const { viewer, requestId, origin, carriesReads } = checked
    return { viewer, requestId, origin, carriesReads, body: Buffer.alloc(0), stream }
  }
  return refuseUnsigned(response)
}

function hashCheck(expected: string): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      hash.update(chunk)
      callback(null, chunk)
    },
    flush(callback) {
      const same = hash.digest('base64url') === expected
      callback(same ? null : new Error('The upload is not what the gateway signed.'))
    },
  })
}

function refuseUnsigned(response: ServerResponse): null {
  const message = 'Only the gateway may ask here.'
  refuse(response, 401, { code: 'UNAUTHENTICATED', message, requestId: newId('request') })
  return null
}
