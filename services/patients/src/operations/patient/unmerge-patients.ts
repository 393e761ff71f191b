import { change } from '@baton/database/change'
import { done, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { beginMerge } from './begin-merge.js'
import type { RecordContext } from '../chart/begin-record.js'
import { announceEpoch } from '../staff/grant-care.js'
import { idempotencyKey, idOf, text, version } from '../fields.js'
import { partRecords } from './join-records.js'

const schema = z.object({
  survivorId: idOf('patient'),
  expectedVersion: version,
  mergedId: idOf('patient'),
  reason: text(1000),
  idempotencyKey,
})

/** Undoes a merge: the merged record stands for itself again, with all that it ever held. */
export async function unmergePatients(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string; mergedId: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { survivorId, mergedId, expectedVersion, reason } = parsed.value
  let epoch: number | null = null
  const outcome = await change(context, { operation: 'unmergePatients', input }, async (tx) => {
    const begun = await beginMerge({ tx, context }, { survivorId, mergedId })
    if (!begun.ok) return begun
    const { survivor, merged } = begun.value
    if (merged.mergedIntoId !== survivorId)
      return refused({
        kind: 'TransitionNotAllowed',
        message: 'This record is not merged into that one.',
        field: ['input', 'mergedId'],
        from: merged.mergedIntoId === null ? 'UNMERGED' : 'MERGED',
        requested: 'UNMERGED',
        allowed: merged.mergedIntoId === null ? ['MERGED'] : [],
      })
    if (survivor.version !== expectedVersion) return refused(versionConflict('patient', survivor.version))
    epoch = await partRecords(
      { tx, deps: context },
      { survivorId, mergedId, by: requireViewer(context).id, reason },
    )
    return done({ id: survivorId, mergedId })
  })
  announceEpoch(context, outcome, epoch)
  return outcome
}
