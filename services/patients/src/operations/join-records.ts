import { joinedPreference } from '../domain/contact-preference.js'
import { findPreferences, putPreference } from '../storage/contact-preferences.js'
import { accessEpoch } from '@baton/auth/access-epoch'
import { moveRows, moveRowsBack } from '@baton/auth/patient-merges'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { endMerge, findBroughtCarers, findCarersToBring, insertMerge } from '../storage/patient-merges.js'
import type { MergeCarer } from '../domain/patient-merge.js'
import { endCare, grantCare } from './grant-care.js'
import { recomputeTiers } from './recompute-tiers.js'
import { settleDuplicates } from './settle-duplicates.js'
import type { Writing } from './writing.js'

/** Which record stands for which, who says so, and why. */
export interface Joining {
  readonly survivorId: string
  readonly mergedId: string
  /** The id of a person or process. */
  readonly by: string
  readonly reason: string
}

/** One record stands for another from now on: written here and told to the others. Both are locked by the caller. */
export async function joinRecords(writing: Writing, joining: Joining): Promise<void> {
  const { by: mergedBy, ...rest } = joining
  const { survivorId, mergedId } = joining
  const mergedAt = writing.deps.clock.now()
  const carers = distinct(await findCarersToBring(writing.tx, { mergedId, survivorId, at: mergedAt }))
  await insertMerge(writing.tx, { ...rest, id: newId('patient_merge'), mergedAt, mergedBy, carers })
  await moveRows(writing.tx, joining)
  await joinPreferences(writing, joining)
  await tell(writing, 'patient.merged.v1', joining)
  for (const { practitionerId, kind, endsAt, scopes } of carers)
    await grantCare(writing, [{ patientId: survivorId, practitionerId, kind }], {
      from: mergedAt,
      ...(endsAt ? { until: new Date(endsAt) } : {}),
      ...(scopes ? { scopes } : {}),
    })
  await settleDuplicates(writing, [survivorId, mergedId], { ...joining, status: 'MERGED', at: mergedAt })
  await recomputeTiers(writing, [survivorId])
}

/**
 * The merged record stands for itself again, with the rows that the merge took: written here and told to the others. Both
 * are locked by the caller. Answers the number of the revocation, if somebody's access ends by it.
 */
export async function partRecords(writing: Writing, joining: Joining): Promise<number | null> {
  const { survivorId, mergedId } = joining
  const carers = await findBroughtCarers(writing.tx, mergedId)
  const at = writing.deps.clock.now()
  await endMerge(writing.tx, { ...joining, at })
  await settleDuplicates(writing, [survivorId, mergedId], { ...joining, status: 'DISMISSED', at })
  await moveRowsBack(writing.tx, mergedId)
  await tell(writing, 'patient.unmerged.v1', joining)
  await recomputeTiers(writing, [survivorId, mergedId].sort())
  return endCare(
    writing,
    carers.map(({ practitionerId, kind, startsAt, scopes }) => ({
      patientId: survivorId,
      practitionerId,
      kind,
      startsAt: new Date(startsAt),
      ...(scopes ? { scopes } : {}),
    })),
  )
}

/** Who asked for silence under one of the records is left alone under the other; parting the two takes nothing of it back. */
async function joinPreferences({ tx, deps }: Writing, { survivorId, mergedId }: Joining): Promise<void> {
  const told = await findPreferences(tx, [survivorId, mergedId])
  const merged = told.find(({ patientId }) => patientId === mergedId)
  if (!merged) return
  const now = deps.clock.now()
  const own = told.find(({ patientId }) => patientId === survivorId)
  await putPreference(
    tx,
    own ? joinedPreference(own, merged, now) : { ...merged, patientId: survivorId, updatedAt: now },
  )
}

/** Somebody may look after the merged record twice, as a coordinator and in the team; once is enough. */
function distinct(carers: readonly MergeCarer[]): readonly MergeCarer[] {
  const keyOf = ({ practitionerId, kind, scopes }: MergeCarer): string =>
    [practitionerId, kind, ...(scopes ?? [])].join(' ')
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
