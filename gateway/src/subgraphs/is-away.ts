import { TooLate } from './pulse.js'
import { isBroken, NoAnswer } from './under-way.js'

/** What stands in front says that nobody is behind it, or a subgraph itself that it takes nothing for now (RFC 9110, 15.6). */
const AWAY = new Set([502, 503, 504])

/**
 * Whether a request that failed says of its subgraph that it is away, so that others need not try: nobody listens, the
 * connection broke, or it was silent for as long as anybody waits. Of everything else the question may be the reason,
 * and one client's question must not close a subgraph to all (decision 0337).
 */
export function saysItIsAway(error: Error, waitedLongest: boolean): boolean {
  if (error instanceof NoAnswer) return AWAY.has(error.status)
  return isBroken(error) || (waitedLongest && error instanceof TooLate)
}
