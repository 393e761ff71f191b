import type { MetricsDeps } from '../deps.js'
import { takeSnapshots } from '../operations/measure/take-snapshots.js'

/** Keeps the numbers of each day after it has ended. */
export const keepTheDay = {
  name: 'keep-the-day',
  everyMs: 300_000,
  run: (deps: MetricsDeps): Promise<void> => takeSnapshots(deps),
}
