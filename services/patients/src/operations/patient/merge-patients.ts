import { change } from '@baton/database/change'
import { done, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { MergeableRecord } from '../../storage/patient-merges.js'
import type { RecordContext } from '../chart/begin-record.js'
import { announceEpoch } from '../staff/grant-care.js'
import { beginMerge } from './begin-merge.js'
import { idempotencyKey, idOf, text, version } from '../fields.js'
import { joinRecords } from './join-records.js'

const schema = z
  .object({
    survivorId: idOf('patient'),
    expectedVersion: version,
    mergedId: idOf('patient'),
    mergedExpectedVersion: version,
    reason: text(1000),
    idempotencyKey,
  })
  .refine(({ survivorId, mergedId }) => survivorId !== mergedId, {
    path: ['mergedId'],
    message: 'must be another record than the survivor',
  })

/** Says that two records are one person: one of them stands for both until they are parted. */
export async function mergePatients(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string; mergedId: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { survivorId, mergedId, expectedVersion, mergedExpectedVersion, reason } = parsed.value
  let epoch: number | null = null
  const outcome = await change<{ id: string; mergedId: string }>(
    context,
    { operation: 'mergePatients', input },
    async (tx) => {
      const begun = await beginMerge({ tx, context }, { survivorId, mergedId })
      if (!begun.ok) return begun
      const { survivor, merged } = begun.value
      const refusals = [
        ...standsForItself(survivor, 'survivorId'),
        ...standsForItself(merged, 'mergedId'),
        ...unseen(survivor, expectedVersion, 'expectedVersion'),
        ...unseen(merged, mergedExpectedVersion, 'mergedExpectedVersion'),
      ]
      if (refusals.length > 0) return refused(...refusals)
      const by = requireViewer(context).id
      epoch = await joinRecords({ tx, deps: context }, { survivorId, mergedId, by, reason })
      return done({ id: survivorId, mergedId })
    },
  )
  announceEpoch(context, outcome, epoch)
  return outcome
}

function standsForItself({ mergedIntoId }: MergeableRecord, field: string): Refusal[] {
  if (mergedIntoId === null) return []
  const message = 'This record is merged into another one: part them first, or name the survivor.'
  const move = { from: 'MERGED', requested: 'MERGED', allowed: ['UNMERGED'] }
  return [{ kind: 'TransitionNotAllowed', message, field: ['input', field], ...move }]
}

function unseen(record: MergeableRecord, expected: number, field: string): Refusal[] {
  if (record.version === expected) return []
  return [{ ...versionConflict('patient', record.version), field: ['input', field] }]
}
