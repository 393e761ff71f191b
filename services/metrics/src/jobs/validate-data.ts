import { defineJob } from '@baton/jobs/define-job'
import { implementJob } from '@baton/jobs/run-jobs'
import { z } from 'zod'
import type { MetricsDeps } from '../deps.js'
import { runNextRule } from '../operations/data-validation/run-next-rule.js'

/** Runs the rules of data validation, or goes on where a worker that died had stopped. */
export const validateData = defineJob('metrics.validate', z.object({ runId: z.string() }))

/** One run at a time: a second one finds the same. */
export const validateDataJob = implementJob(
  validateData,
  async (deps: MetricsDeps, { runId }, signal) => {
    while (!signal.aborted && (await runNextRule(deps, runId)));
  },
  { concurrency: 1 },
)
