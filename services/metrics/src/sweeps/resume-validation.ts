import { enqueue } from '@baton/jobs/queue'
import { wallClock } from '@baton/service-kit/clock'
import type { MetricsDeps } from '../deps.js'
import { validateData } from '../jobs/validate-data.js'
import { abandonedRuns } from '../storage/validation-runs.js'

const EVERY_MS = 3_000

/** Finds runs that nobody works on: the nudge was lost, or the worker died. */
export const resumeValidation = {
  name: 'resume-validation',
  everyMs: EVERY_MS,
  async run({ db, redis }: MetricsDeps): Promise<void> {
    if (!redis) return
    const round = Math.floor(wallClock().now().getTime() / EVERY_MS)
    for (const id of await abandonedRuns(db)) {
      await enqueue(redis, validateData, { jobId: `${id}-${round}`, payload: { runId: id } })
    }
  },
}
