import { accessEpoch } from '@baton/auth/access-epoch'
import { moveRows, moveRowsBack } from '@baton/auth/patient-merges'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { MergeCarer } from '../../domain/patient-merge.js'
import { endMerge, findCarersToBring, findMergeInForce, insertMerge } from '../../storage/patient-merges.js'
import { findPatientRows, findSurvivorId } from '../../storage/patients.js'
import { endSharedMemberships, resumeMemberships } from '../../storage/registry-members.js'
import { carryLabels } from '../chart/carry-labels.js'
import { bringCovers } from './covers-of-a-merge.js'
import { endParentsGrants } from '../proxy/end-parents-grants.js'
import { grantCare } from '../staff/grant-care.js'
import { joinPreferences, partPreferences } from './join-preferences.js'
import { planContacts } from '../risk/ask-for-contact.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import { scoreStaysAgain } from '../risk/score-stays-again.js'
import { takeCareBack } from './take-care-back.js'
import { settleDuplicates } from '../duplicate/settle-duplicates.js'
import type { Writing } from '../writing.js'

/** Which record stands for which, who says so, and why. */
export interface Joining {
  readonly survivorId: string
  readonly mergedId: string
  /** The id of a person or process. */
  readonly by: string
  readonly reason: string
}

/**
 * One record stands for another from now on: written here and told to the others. Both are locked by the caller. Answers the
 * number of the revocation, if somebody's access ends by it.
 */
export async function joinRecords(writing: Writing, joining: Joining): Promise<number | null> {
  const { by: mergedBy, ...rest } = joining
  const { survivorId, mergedId } = joining
  const mergedAt = writing.deps.clock.now()
  const carers = distinct(await findCarersToBring(writing.tx, { mergedId, survivorId, at: mergedAt }))
  const preferences = await joinPreferences(writing, joining)
  const id = newId('patient_merge')
  await insertMerge(writing.tx, { ...rest, id, mergedAt, mergedBy, carers, preferences })
  await endSharedMemberships(writing.tx, { mergedId, survivorId, at: mergedAt })
  await moveRows(writing.tx, joining)
  await tell(writing, 'patient.merged.v1', joining)
  for (const { practitionerId, kind, startsAt, endsAt, scopes } of carers)
    await grantCare(writing, [{ patientId: survivorId, practitionerId, kind }], {
      from: new Date(startsAt),
      ...(endsAt ? { until: new Date(endsAt) } : {}),
      ...(scopes ? { scopes } : {}),
    })
  const epoch = await endParentsGrants(writing, await findPatientRows(writing.tx, [survivorId]))
  await bringCovers(writing, joining)
  await settleDuplicates(writing, [survivorId, mergedId], { ...joining, status: 'MERGED', at: mergedAt })
  await scoreStaysAgain(writing, { patientIds: [survivorId], by: mergedBy })
  await recomputeTiers(writing, [survivorId])
  await planContacts(writing, [survivorId, mergedId])
  await carryLabels(writing, [survivorId])
  return epoch
}

/**
 * The merged record stands for itself again, with the rows that the merge took: written here and told to the others. Both
 * are locked by the caller. Answers the number of the revocation, if somebody's access ends by it.
 */
export async function partRecords(writing: Writing, joining: Joining): Promise<number | null> {
  const { survivorId, mergedId } = joining
  const merge = await findMergeInForce(writing.tx, mergedId)
  const at = writing.deps.clock.now()
  await endMerge(writing.tx, { ...joining, at })
  await settleDuplicates(writing, [survivorId, mergedId], { ...joining, status: 'DISMISSED', at })
  await moveRowsBack(writing.tx, mergedId)
  if (merge) await resumeMemberships(writing.tx, { mergedId, mergedAt: merge.mergedAt })
  if (merge?.preferences) await partPreferences(writing, survivorId, merge.preferences)
  await tell(writing, 'patient.unmerged.v1', joining)
  const standing = [...new Set([await findSurvivorId(writing.tx, survivorId), survivorId, mergedId])].sort()
  await scoreStaysAgain(writing, { patientIds: standing, by: joining.by })
  await recomputeTiers(writing, standing)
  const epoch = await takeCareBack(writing, { patientId: survivorId, carers: merge?.carers ?? [] })
  await planContacts(writing, standing)
  await carryLabels(writing, standing)
  return epoch
}

/** Somebody may look after the merged record twice, as a coordinator and in the team; once is enough. */
function distinct(carers: readonly MergeCarer[]): readonly MergeCarer[] {
  const keyOf = ({ practitionerId, kind, startsAt, scopes }: MergeCarer): string =>
    [practitionerId, kind, startsAt, ...(scopes ?? [])].join(' ')
  return [...new Map(carers.map((carer) => [keyOf(carer), carer])).values()]
}

async function tell(
  { tx, deps }: Writing,
  type: 'patient.merged.v1' | 'patient.unmerged.v1',
  { survivorId, mergedId }: Joining,
): Promise<void> {
  const now = deps.clock.now()
  // It takes no number of its own: the epoch says what was revoked before it, and what a parting ends is told besides.
  const payload = { survivorId, mergedId, at: now.toISOString(), epoch: await accessEpoch(tx) }
  const facts = { subject: survivorId, patientId: survivorId, occurredAt: now, recordedAt: now, payload }
  await appendToOutbox(tx, [event(type, facts)])
}
