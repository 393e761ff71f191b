import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { PatientsDeps } from '../deps.js'
import { recomputeTiers } from '../operations/risk/recompute-tiers.js'
import { keepHomeScore } from '../storage/home-scores.js'
import { findSurvivorId, takePatientRow } from '../storage/patients.js'

/** A reading at home was medium or high by NEWS2: the tier of the patient is computed anew. */
export async function onReadingScored(
  deps: PatientsDeps,
  scored: DomainEvent<'reading.scored.v1'>,
): Promise<void> {
  await handleOnce(deps, scored, async (tx) => {
    const patientId = await findSurvivorId(tx, scored.payload.patientId)
    await takePatientRow(tx, patientId)
    await keepHomeScore(tx, patientId, scored.payload)
    await recomputeTiers({ tx, deps }, [patientId])
  })
}
