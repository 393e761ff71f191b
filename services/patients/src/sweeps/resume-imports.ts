import { enqueue } from '@baton/jobs/queue'
import { wallClock } from '@baton/service-kit/clock'
import type { PatientsDeps } from '../deps.js'
import { importFile } from '../jobs/import-file.js'
import { abandonedImportJobs } from '../storage/import-jobs.js'

const EVERY_MS = 3_000

/** Finds imports that no worker has: the nudge was lost, or the worker died. A claim keeps two workers apart. */
export const resumeImports = {
  name: 'resume-imports',
  everyMs: EVERY_MS,
  async run({ db, redis }: PatientsDeps): Promise<void> {
    if (!redis) return
    const round = Math.floor(wallClock().now().getTime() / EVERY_MS)
    for (const id of await abandonedImportJobs(db)) {
      await enqueue(redis, importFile, { jobId: `${id}-${round}`, payload: { importJobId: id } })
    }
  },
}
