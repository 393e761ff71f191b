import { mayTouchPatient } from '@baton/auth/care-relationships'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { lockRecords, type MergeableRecord } from '../../storage/patient-merges.js'
import type { RecordContext } from '../chart/begin-record.js'

interface Pair {
  readonly survivor: MergeableRecord
  readonly merged: MergeableRecord
}

/** Holds the two records that somebody merges or parts, if they may do so to both. */
export async function beginMerge(
  { tx, context }: { tx: EntityManager; context: RecordContext },
  { survivorId, mergedId }: { survivorId: string; mergedId: string },
): Promise<Outcome<Pair>> {
  const records = await lockRecords(tx, [survivorId, mergedId])
  const viewer = requireViewer(context)
  const touch = { row: 'caseload', verb: 'update', now: context.clock.now(), merged: 'too' } as const
  const find = async (patientId: string) =>
    (await mayTouchPatient(tx, viewer, { ...touch, patientId })) ? records.get(patientId) : undefined
  const survivor = await find(survivorId)
  if (!survivor) return refused({ ...notFound('patient'), field: ['input', 'survivorId'] })
  const merged = await find(mergedId)
  if (!merged) return refused({ ...notFound('patient'), field: ['input', 'mergedId'] })
  return done({ survivor, merged })
}
