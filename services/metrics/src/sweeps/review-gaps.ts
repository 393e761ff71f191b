import { isBehind } from '@baton/events/inbox'
import type { MetricsDeps } from '../deps.js'
import { reviewCareGaps } from '../operations/review-care-gaps.js'

/** More events than this in line are a flood, as of an import. */
const FLOOD = 20
/** So long gaps may be behind what is known, for the sake of a flood. */
const LATEST_MS = 10_000

/**
 * Keeps care gaps current: after events, and when a day passes that changes them. While events flood in they go first: who is in
 * the middle of them would be looked at again and again, on the processors that an import needs. Ten seconds later all that wait
 * are looked at whatever comes in.
 */
export const reviewGaps = {
  name: 'review-gaps',
  everyMs: 1_000,
  run: reviewAfterFloods(LATEST_MS),
}

/** Reviews, but for floods of at most so many milliseconds each. */
export function reviewAfterFloods(latestMs: number): (deps: MetricsDeps) => Promise<void> {
  let waitsSince: number | null = null
  return async (deps) => {
    while (true) {
      const now = performance.now()
      const isLate = waitsSince !== null && now - waitsSince >= latestMs
      if (!isLate && (await isBehind(deps.db, FLOOD))) return void (waitsSince ??= now)
      if ((await reviewCareGaps(deps)) === 0) return void (waitsSince = null)
    }
  }
}
