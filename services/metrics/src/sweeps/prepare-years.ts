import type { MetricsDeps } from '../deps.js'
import { addYears } from '../storage/fact-years.js'

const YEARS_AHEAD = 2

/** Makes the partitions of the years to come before the first fact of them arrives. */
export const prepareYears = {
  name: 'prepare-years',
  everyMs: 3_600_000,
  run: ({ db, clock }: MetricsDeps): Promise<void> =>
    addYears(db, clock.now().getUTCFullYear() + YEARS_AHEAD),
}
