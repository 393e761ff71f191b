import { rm } from 'node:fs/promises'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { movesFrom } from '../../domain/import-job.js'
import { cancelImportJob, lockImportJob } from '../../storage/import-jobs.js'
import { clearHolds } from '../../storage/waiting-lines.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import { tellImport } from './tell-import.js'

const schema = z.object({
  id: idOf('import_job'),
  expectedVersion: maybe(version),
  reason: maybe(text(500)),
  idempotencyKey,
})

/** Stops an import: what went in stays, the worker's batch at hand is undone, nothing more is read. */
export async function cancelImport(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id, expectedVersion, reason } = parsed.value
  const files: string[] = []
  const outcome = await change(context, { operation: 'cancelImport', input }, async (tx) => {
    const job = await lockImportJob(tx, id)
    if (!job) return refused({ ...notFound('import'), field: ['input', 'id'] })
    if (expectedVersion !== null && expectedVersion !== job.version)
      return refused(versionConflict('import', job.version))
    if (!movesFrom(job.status).includes('CANCELLED')) {
      return refused({
        kind: 'TransitionNotAllowed',
        message: 'The import has ended.',
        field: ['input', 'id'],
        from: job.status,
        requested: 'CANCELLED',
        allowed: movesFrom(job.status),
      })
    }
    await cancelImportJob(tx, job, { reason, by: requireViewer(context).id, now: context.clock.now() })
    await clearHolds(tx, id)
    await tellImport({ tx, deps: context }, id)
    files.push(job.filePath)
    return done({ id })
  })
  for (const file of files) await rm(file, { force: true })
  return outcome
}
