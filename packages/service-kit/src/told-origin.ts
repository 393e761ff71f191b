import type { Origin } from '@baton/auth/origin'
import { traceId } from '@baton/tracing/span'

/** Where a read came from, as the access log keeps it: what is not known is left out. */
export interface ToldOrigin {
  readonly clientName?: string | undefined
  readonly address?: string | undefined
  readonly queryHash?: string | undefined
  readonly traceId?: string | undefined
}

/** What is told of a request's origin, with the trace that runs now. */
export function toldOrigin(origin: Origin | null | undefined): ToldOrigin {
  const { clientName, address, queryHash } = origin ?? {}
  return {
    clientName: clientName ?? undefined,
    address: address ?? undefined,
    queryHash: queryHash ?? undefined,
    traceId: traceId() ?? undefined,
  }
}
