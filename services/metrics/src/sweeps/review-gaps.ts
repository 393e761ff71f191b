import type { MetricsDeps } from '../deps.js'
import { reviewCareGaps } from '../operations/review-care-gaps.js'

/** Keeps care gaps current: after events, and when a day passes that changes them. */
export const reviewGaps = {
  name: 'review-gaps',
  everyMs: 1_000,
  async run(deps: MetricsDeps): Promise<void> {
    while ((await reviewCareGaps(deps)) > 0);
  },
}
