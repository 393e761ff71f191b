import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { EXPORT_MOVES } from '../../domain/export-job.js'
import { dropFile } from '../../storage/export-files.js'
import { findExportJobs, moveExport } from '../../storage/export-jobs.js'
import { addStatusChange } from '../../storage/status-changes.js'
import { idempotencyKey, version } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({ id: z.string(), expectedVersion: version.nullish(), idempotencyKey })

/** Stops an export of one's own; what was written of it is thrown away. */
export async function cancelExport(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id, expectedVersion } = parsed.value
  const by = requireViewer(context).id
  return change(context, { operation: 'cancelExport', input }, async (tx) => {
    const [job] = await findExportJobs(tx, [id])
    if (job?.requestedBy !== by) return refused(notFound('export'))
    const { status: from, version: current } = job
    if (expectedVersion && current !== expectedVersion) return refused(versionConflict('export', current))
    const allowed = EXPORT_MOVES[from]
    if (!allowed.includes('CANCELLED')) {
      const message = `An export that is ${from} cannot be cancelled.`
      return refused({ kind: 'TransitionNotAllowed', message, from, requested: 'CANCELLED', allowed })
    }
    const at = context.clock.now()
    if (!(await moveExport(tx, { id, version: current, to: 'CANCELLED', at })))
      return refused(versionConflict('export', current + 1))
    await addStatusChange(tx, { subjectId: id, at, by, from, to: 'CANCELLED', reason: null })
    await dropFile(tx, id)
    return done({ id })
  })
}
