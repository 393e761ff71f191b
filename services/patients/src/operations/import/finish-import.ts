import type { PatientsDeps } from '../../deps.js'
import { finishImportJob, type ImportEnd } from '../../storage/import-jobs.js'
import { clearHolds } from '../../storage/waiting-lines.js'
import { tellImport } from './tell-import.js'

/** Ends an import, unless it was taken away or cancelled meanwhile, and tells who watches it. */
export async function finishImport(deps: PatientsDeps, end: ImportEnd): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await finishImportJob(tx, end)
    await clearHolds(tx, end.id)
    await tellImport({ tx, deps }, end.id)
  })
}
