import { coversForPatient, findHighRiskCovered } from '../../storage/covered-patients.js'
import type { Writing } from '../writing.js'
import { putUnderCover } from './put-under-cover.js'

/** Whoever covers a coordinator covers this patient too, for as long. */
export async function coverToo(
  writing: Writing,
  { patientId, coveredId }: { patientId: string; coveredId: string },
): Promise<void> {
  const { tx, deps } = writing
  for (const cover of await coversForPatient(tx, { coveredId, patientId, at: deps.clock.now() }))
    await putUnderCover(writing, cover, [patientId])
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
