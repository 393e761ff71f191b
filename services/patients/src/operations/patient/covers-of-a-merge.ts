import { findCarers, type Carer } from '../../storage/caseloads.js'
import { coversToBring, endCoveredPatient, whoIsCoveredFor } from '../../storage/covered-patients.js'
import { putUnderCover } from '../staff/put-under-cover.js'
import type { Writing } from '../writing.js'

/** Who covers the merged record, now or later, covers the survivor for as long: the patient is the same person. */
export async function bringCovers(
  writing: Writing,
  { mergedId, survivorId }: { mergedId: string; survivorId: string },
): Promise<void> {
  const { tx, deps } = writing
  for (const cover of await coversToBring(tx, { mergedId, survivorId, at: deps.clock.now() }))
    await putUnderCover(writing, cover, [survivorId])
}

/**
 * When records are parted, a cover stays with the survivor only where it stands for one who coordinates the survivor
 * without the merge. Answers the relationships that end.
 */
export async function takeCoversBack(
  { tx, deps }: Writing,
  { survivorId, broughtIds }: { survivorId: string; broughtIds: readonly string[] },
): Promise<readonly Carer[]> {
  const at = deps.clock.now()
  const carers = await findCarers(tx, { patientIds: [survivorId], at })
  const own = carers
    .filter(({ kind, practitionerId }) => kind === 'COORDINATOR' && !broughtIds.includes(practitionerId))
    .map(({ practitionerId }) => practitionerId)
  const covered = await whoIsCoveredFor(tx, { patientId: survivorId, at })
  return endCoveredPatient(tx, {
    coveredIds: covered.filter((id) => !own.includes(id)),
    patientId: survivorId,
    at,
  })
}
