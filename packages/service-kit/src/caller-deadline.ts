import type { IncomingMessage, ServerResponse } from 'node:http'
import { DEADLINE_HEADER } from '@baton/auth/sign'
import { Caller } from '@baton/database/caller'

/** The gateway waits no longer for a subgraph, and so no statement of a subgraph process takes longer. */
export const LONGEST_ANSWER_MS = 10_000

/** Waits longer than this are covered by the limit that every connection has. */
const HURRIED_MS = 9_000

/**
 * Who waits for a query: statements that would outlive their deadline, and those that run when they close the connection,
 * are cancelled by the database. A mutation is carried out all the same: it commits together with others, and its key
 * tells the caller later what became of it.
 */
export function callerOfQuery({
  request,
  response,
  body,
}: {
  request: IncomingMessage
  response: ServerResponse
  body: unknown
}): Caller | null {
  if (isMutation(body)) return null
  const ms = Number(request.headers[DEADLINE_HEADER])
  const caller = new Caller(ms > 0 && ms < HURRIED_MS ? ms : undefined)
  response.once('close', () => {
    if (!response.writableFinished) caller.leave()
  })
  return caller
}

function isMutation(body: unknown): boolean {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : ''
  return typeof query === 'string' && /^\s*mutation\b/.test(query)
}
