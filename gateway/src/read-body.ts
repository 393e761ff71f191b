import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { readBody as readWhole } from '@baton/service-kit/read-body'

/** The largest body that is read whole. */
export const LARGEST_BODY = 1024 * 1024

/** The raw bytes of a body, or null when it is larger than the limit. */
export async function readBody(request: IncomingMessage, limit = LARGEST_BODY): Promise<Buffer | null> {
  return readWhole(request, limit)
}

/**
 * The JSON of a body; undefined when it is none, or not in UTF-8: a name from a client that writes another alphabet would
 * be kept with a mark of replacement in place of its letters, and nobody would hear of it.
 */
export function parseJson(body: Buffer): unknown {
  if (!isUtf8(body)) return undefined
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}
