import type { IncomingMessage, ServerResponse } from 'node:http'
import { DEADLINE_HEADER } from '@baton/auth/sign'
import { Caller, workFor } from '@baton/database/caller'

/** The gateway waits no longer for a subgraph, and so no statement of a subgraph process takes longer. */
export const LONGEST_ANSWER_MS = 10_000

/** Waits longer than this are covered by the limit that every connection has. */
const HURRIED_MS = 9_000

/**
 * Runs a query for its caller: statements that would outlive the deadline, and those that run when the caller closes
 * the connection, are cancelled by the database. A mutation is carried out all the same: it commits together with
 * others, and its key tells the caller later what became of it.
 */
export async function forCaller<T>(
  { request, response, body }: { request: IncomingMessage; response: ServerResponse; body: unknown },
  work: () => Promise<T>,
): Promise<T> {
  if (isMutation(body)) return work()
  const ms = Number(request.headers[DEADLINE_HEADER])
  const caller = new Caller(ms > 0 && ms < HURRIED_MS ? ms : undefined)
  response.once('close', () => {
    if (!response.writableFinished) caller.leave()
  })
  return workFor(caller, work)
}

function isMutation(body: unknown): boolean {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : ''
  return typeof query === 'string' && /^\s*mutation\b/.test(query)
}
