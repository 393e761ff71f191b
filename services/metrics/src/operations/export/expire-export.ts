import type { MetricsDeps } from '../../deps.js'
import type { ExportJob } from '../../domain/export-job.js'
import { dropFile } from '../../storage/export-files.js'
import { moveExport } from '../../storage/export-jobs.js'
import { addStatusChange } from '../../storage/status-changes.js'

/** Throws a file away whose time is over; that there was one stays known. */
export async function expireExport({ db, clock }: MetricsDeps, { id, version }: ExportJob): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock.now()
    if (!(await moveExport(tx, { id, version, to: 'EXPIRED', at }))) return
    const step = { from: 'COMPLETED', to: 'EXPIRED', reason: null }
    await addStatusChange(tx, { subjectId: id, at, by: 'system:metrics', ...step })
    await dropFile(tx, id)
  })
}
