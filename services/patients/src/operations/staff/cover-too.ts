import { addCoveredPatient, coversForPatient, findHighRiskCovered } from '../../storage/covered-patients.js'
import type { Writing } from '../writing.js'
import { grantCare } from './grant-care.js'

/** Whoever covers a coordinator covers this patient too, for as long. */
export async function coverToo(
  writing: Writing,
  { patientId, coveredId }: { patientId: string; coveredId: string },
): Promise<void> {
  const { tx, deps } = writing
  for (const cover of await coversForPatient(tx, { coveredId, patientId, at: deps.clock.now() })) {
    const { startsAt: from, endsAt: until, coveringId: practitionerId } = cover
    await addCoveredPatient(tx, { ...cover, patientId })
    await grantCare(writing, [{ patientId, practitionerId, kind: 'COVERING' }], {
      from,
      until,
      onBehalfOf: coveredId,
    })
  }
}

/**
 * Who comes to be at high risk comes under the covers of the high-risk list. Nobody is taken out of one whose risk falls:
 * the work that was begun is finished by whoever began it, until the cover ends.
 */
export async function coverRisen(writing: Writing, patientIds: readonly string[]): Promise<void> {
  if (patientIds.length === 0) return
  const at = writing.deps.clock.now()
  for (const one of await findHighRiskCovered(writing.tx, { patientIds, at })) await coverToo(writing, one)
}
