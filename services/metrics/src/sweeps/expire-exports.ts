import type { MetricsDeps } from '../deps.js'
import { expireExport } from '../operations/export/expire-export.js'
import { outlivedExports } from '../storage/export-jobs.js'

/** Throws away the files whose time is over. */
export const expireExports = {
  name: 'expire-exports',
  everyMs: 10_000,
  async run(deps: MetricsDeps): Promise<void> {
    for (const job of await outlivedExports(deps.db, deps.clock.now())) await expireExport(deps, job)
  },
}
