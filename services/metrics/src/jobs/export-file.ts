import { defineJob } from '@baton/jobs/define-job'
import { implementJob } from '@baton/jobs/run-jobs'
import { errorFacts } from '@baton/service-kit/log'
import { z } from 'zod'
import type { MetricsDeps } from '../deps.js'
import { giveUpExport } from '../operations/export/give-up-export.js'
import { prepareExport } from '../operations/export/prepare-export.js'
import { writeExportChunk } from '../operations/export/write-export-chunk.js'

/** Makes a file, or goes on where a worker that died had stopped. */
export const exportFile = defineJob('metrics.export', z.object({ exportId: z.string() }))

/** Two files at a time: each keeps a connection busy. */
export const exportFileJob = implementJob(
  exportFile,
  async (deps: MetricsDeps, { exportId }, signal) => {
    try {
      await prepareExport(deps, exportId)
      while (!signal.aborted && (await writeExportChunk(deps, exportId)));
    } catch (error) {
      deps.log.error({ ...errorFacts(error), exportId }, 'an export failed; it is tried again')
      await giveUpExport(deps, exportId)
    }
  },
  { concurrency: 2 },
)
