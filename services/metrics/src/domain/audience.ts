import { reachOf } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'

/** Who reads, and when. */
export interface Reader {
  readonly viewer: Viewer
  readonly now: Date
}

/**
 * For whom something is counted, which decides the facts that count: all of them for the organization, which sees sums
 * and no rows; those that no label protects for anybody, who gets rows that name nobody; those that a reader may know of
 * for the reader.
 */
export type Audience = 'ORGANIZATION' | 'ANYBODY' | Reader

/**
 * For whom the numbers are counted that somebody reads. Whoever may read single patients gets the numbers of the facts that
 * the list of cases is made of: what is missing in a list beside a complete number would be told by the difference.
 */
export function audienceOf(reader: Reader): Audience {
  return reachOf(reader.viewer, 'metricDrillDown', 'read') === 'none' ? 'ORGANIZATION' : reader
}

/** Whoever reviews emergency accesses reads of them; whoever may only have one does not (domain.md 9.6). */
export function mayReadEmergencies(viewer: Viewer): boolean {
  return (['read', 'sign'] as const).some((verb) => reachOf(viewer, 'breakGlass', verb) === 'all')
}
