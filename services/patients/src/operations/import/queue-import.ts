import { enqueue } from '@baton/jobs/queue'
import type { ImportJobRow } from '../../domain/import-job.js'
import type { PatientsDeps } from '../../deps.js'
import { importFile } from '../../jobs/import-file.js'
import { insertImportJob } from '../../storage/import-jobs.js'
import { tellImport } from './tell-import.js'

type StoredFile = Pick<ImportJobRow, 'id' | 'source' | 'fileName' | 'filePath' | 'bytes' | 'createdBy'>

/** Writes down that a stored file waits to be imported, and nudges a worker. Without Redis the sweep finds the job. */
export async function queueImport(deps: PatientsDeps, file: StoredFile): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await insertImportJob(tx, { ...file, status: 'QUEUED', createdAt: deps.clock.now() })
    await tellImport({ tx, deps }, file.id)
  })
  await nudgeImport(deps, file.id)
}

/** Wakes a worker for a job that waits. */
export async function nudgeImport(deps: PatientsDeps, id: string): Promise<void> {
  if (!deps.redis) return
  const nudge = enqueue(deps.redis, importFile, { jobId: id, payload: { importJobId: id } })
  await nudge.catch(() =>
    deps.log.warn({ importJobId: id }, 'the queue is away; a sweep will start the import'),
  )
}
