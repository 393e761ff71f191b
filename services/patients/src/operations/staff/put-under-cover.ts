import { addCoveredPatients, findFreeBeginning, type OpenCover } from '../../storage/covered-patients.js'
import type { Writing } from '../writing.js'
import { grantCare } from './grant-care.js'

/** Puts patients under a cover: who covers sees them from its beginning until its end, in the place of who is covered. */
export async function putUnderCover(
  writing: Writing,
  { id, coveredId: onBehalfOf, coveringId: practitionerId, startsAt, endsAt: until }: OpenCover,
  patientIds: readonly string[],
): Promise<void> {
  const from = await findFreeBeginning(writing.tx, { coveringId: practitionerId, patientIds, from: startsAt })
  await addCoveredPatients(writing.tx, { id, startsAt: from }, patientIds)
  const carers = patientIds.map((patientId) => ({ patientId, practitionerId, kind: 'COVERING' as const }))
  await grantCare(writing, carers, { from, until, onBehalfOf })
}
