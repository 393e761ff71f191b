import type { EventType } from './catalogue.js'

/** What one transaction tells in such a number, of what is read at once, is a file that is imported, not work. */
const FLOOD = 400

/**
 * What a flood tells is handled when so long nothing more of it has come, or has waited for so long; what else is told
 * meanwhile is handled at once (decision 0340).
 */
export const FLOOD_WAITS = { lullMs: 5_000, latestMs: 600_000 } as const

/**
 * What histories are told by. Labels, consents, ends of care relationships and whatever else takes something from somebody
 * wait for nothing, in any number.
 */
const HISTORY: ReadonlySet<string> = new Set<EventType>([
  'patient.registered.v1',
  'encounter.admitted.v1',
  'encounter.discharged.v1',
  'risk-score.computed.v1',
  'risk-tier.changed.v1',
  'clinical-fact.recorded.v1',
  'care-plan.received.v1',
  'goal.received.v1',
  'care-team.received.v1',
  'claims.received.v1',
])

interface Told {
  /** Of the transaction that told it. */
  readonly xid: string
  readonly type: string
}

/** Of what an outbox tells, what is at once and what may wait, because it is a history in a flood of them. */
export function partFlood<T extends Told>(
  told: readonly T[],
): { readonly atOnce: readonly T[]; readonly later: readonly T[] } {
  const perTransaction = new Map<string, number>()
  for (const { xid } of told) perTransaction.set(xid, (perTransaction.get(xid) ?? 0) + 1)
  const mayWait = ({ xid, type }: T): boolean => HISTORY.has(type) && (perTransaction.get(xid) ?? 0) >= FLOOD
  return { atOnce: told.filter((one) => !mayWait(one)), later: told.filter(mayWait) }
}
