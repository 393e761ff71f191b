import { enqueue } from '@baton/jobs/queue'
import { wallClock } from '@baton/service-kit/clock'
import type { MetricsDeps } from '../deps.js'
import { exportFile } from '../jobs/export-file.js'
import { abandonedExports } from '../storage/export-jobs.js'

const EVERY_MS = 3_000

/** Finds exports that nobody works on: the nudge was lost, the worker died, or the last try failed. */
export const resumeExports = {
  name: 'resume-exports',
  everyMs: EVERY_MS,
  async run({ db, redis }: MetricsDeps): Promise<void> {
    if (!redis) return
    const round = Math.floor(wallClock().now().getTime() / EVERY_MS)
    for (const id of await abandonedExports(db)) {
      await enqueue(redis, exportFile, { jobId: `${id}-${round}`, payload: { exportId: id } })
    }
  },
}
