import { rename } from 'node:fs/promises'
import type { PatientsDeps } from '../../deps.js'
import { lockImportJob, queueImportJob } from '../../storage/import-jobs.js'
import { tellImport } from './tell-import.js'

/** Gives a job the file that it waits for. False when another file came first, or it was cancelled. */
export async function takeImportFile(
  deps: PatientsDeps,
  { id, filePath, bytes }: { id: string; filePath: string; bytes: number },
): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const job = await lockImportJob(tx, id)
    if (job?.status !== 'AWAITING_FILE') return false
    await rename(filePath, job.filePath)
    await queueImportJob(tx, { id, bytes, now: deps.clock.now() })
    await tellImport({ tx, deps }, id)
    return true
  })
}
