import type { IncomingHttpHeaders } from 'node:http'
import { DEADLINE_HEADER } from '@baton/auth/sign'
import { withDeadline } from '@baton/database/deadline'

/** The gateway waits no longer for a subgraph, and so no statement of a subgraph process takes longer. */
export const LONGEST_ANSWER_MS = 10_000

/** Waits longer than this are covered by the limit that every connection has. */
const HURRIED_MS = 9_000

/**
 * Runs a query under its caller's deadline: statements that would outlive it are cancelled by the database. A mutation is
 * carried out all the same: it commits together with others, and its key tells the caller later what became of it.
 */
export async function underDeadline<T>(
  headers: IncomingHttpHeaders,
  body: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const ms = Number(headers[DEADLINE_HEADER])
  return ms > 0 && ms < HURRIED_MS && !isMutation(body) ? withDeadline(ms, work) : work()
}

function isMutation(body: unknown): boolean {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : ''
  return typeof query === 'string' && /^\s*mutation\b/.test(query)
}
