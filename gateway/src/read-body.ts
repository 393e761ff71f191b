import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendJson } from '@baton/service-kit/http-server'
import { readBody as readWhole } from '@baton/service-kit/read-body'

/** The largest body that is read whole. */
export const LARGEST_BODY = 1024 * 1024

/** The raw bytes of a body, or null when it is larger than the limit. */
export async function readBody(request: IncomingMessage, limit = LARGEST_BODY): Promise<Buffer | null> {
  return readWhole(request, limit)
}

/** The JSON of a body; undefined when it is none. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

/** What is refused before it reaches the graph looks like the graph's own errors; `message` serves plain clients. */
export function refuse(
  response: ServerResponse,
  status: number,
  { code, message, requestId }: { code: string; message: string; requestId: string },
): true {
  sendJson(response, status, { message, errors: [{ message, extensions: { code, requestId } }] })
  return true
}
