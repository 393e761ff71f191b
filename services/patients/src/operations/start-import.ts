import { enqueue } from '@baton/jobs/queue'
import type { ImportJobRow } from '../domain/import-job.js'
import type { PatientsDeps } from '../deps.js'
import { importFile } from '../jobs/import-file.js'
import { insertImportJob } from '../storage/import-jobs.js'

type StoredFile = Pick<ImportJobRow, 'id' | 'source' | 'fileName' | 'filePath' | 'bytes' | 'createdBy'>

/** Writes down that a stored file waits to be imported, and nudges a worker. Without Redis the sweep finds the job. */
export async function startImport(deps: PatientsDeps, file: StoredFile): Promise<void> {
  await deps.db.transaction((tx) => insertImportJob(tx, { ...file, createdAt: deps.clock.now() }))
  if (!deps.redis) return
  const nudge = enqueue(deps.redis, importFile, { jobId: file.id, payload: { importJobId: file.id } })
  await nudge.catch(() =>
    deps.log.warn({ importJobId: file.id }, 'the queue is away; a sweep will start the import'),
  )
}
