import type { MetricsDeps } from '../../deps.js'
import { dropFile } from '../../storage/export-files.js'
import { countFailure, findExportJobs, moveExport } from '../../storage/export-jobs.js'
import { addStatusChange } from '../../storage/status-changes.js'

const MOST_FAILURES = 5

/** Counts a failure of an export; after five in a row it is given up and what was written is thrown away. */
export async function giveUpExport({ db, clock }: MetricsDeps, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    if ((await countFailure(tx, id)) < MOST_FAILURES) return
    const [job] = await findExportJobs(tx, [id])
    if (!job) return
    const at = clock.now()
    const reason = 'It failed five times in a row; the log says why.'
    await moveExport(tx, { id, version: job.version, to: 'FAILED', reason, at })
    await addStatusChange(tx, {
      subjectId: id,
      at,
      by: 'system:metrics',
      from: job.status,
      to: 'FAILED',
      reason,
    })
    await dropFile(tx, id)
  })
}
