import { isBehind } from '@baton/events/inbox'
import type { MetricsDeps } from '../deps.js'
import { reviewCareGaps } from '../operations/review-care-gaps.js'

/** More events than this in line are a flood, as of an import. */
const FLOOD = 20
/** A flood has ebbs, in which next to nothing waits: after so long without it is over. */
const LULL_MS = 2_500
/** So long gaps may be behind what is known, for the sake of a flood. */
const LATEST_MS = 10_000

/**
 * Keeps care gaps current: after events, and when a day passes that changes them. While events flood in they go first: who is in
 * the middle of them would be looked at again and again, on the processors that an import needs (decision 0313). Ten seconds
 * later all that wait are looked at whatever comes in.
 */
export const reviewGaps = {
  name: 'review-gaps',
  everyMs: 1_000,
  run: reviewAfterFloods({ lullMs: LULL_MS, latestMs: LATEST_MS }),
}

/** Reviews, but while events flood in, and `lullMs` milliseconds longer; `latestMs` after that began it reviews anyway. */
export function reviewAfterFloods({ lullMs, latestMs }: { lullMs: number; latestMs: number }) {
  let flood: { readonly began: number; readonly seen: number } | null = null
  async function isFlooded({ db }: MetricsDeps): Promise<boolean> {
    const now = performance.now()
    if (await isBehind(db, FLOOD)) flood = { began: flood?.began ?? now, seen: now }
    return flood !== null && now - flood.seen < lullMs && now - flood.began < latestMs
  }
  return async (deps: MetricsDeps): Promise<void> => {
    while (!(await isFlooded(deps))) {
      if ((await reviewCareGaps(deps)) > 0) continue
      flood = null
      return
    }
  }
}
