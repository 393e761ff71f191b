import type { PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { findZones } from '../../storage/patients.js'
import { findScoredStays } from '../../storage/risk-scores.js'
import { isLookedAt } from '../../storage/stay-findings.js'
import type { Writing } from '../writing.js'
import { scoreDischarges, scoredSince } from './score-discharges.js'

/** Whose stays may score otherwise than before, and who says so. */
interface Changed {
  readonly patientIds: readonly string[]
  readonly by: string
  /** The ids of stays that were scored just now. */
  readonly butNot?: readonly string[]
}

/**
 * The stays that ended lately are scored anew where something changed that their scores may look at: a diagnosis that is coded
 * after the discharge, a value that was taken back, a visit that is told late. Answers whose scores came out otherwise.
 */
export async function scoreStaysAgain(
  writing: Writing,
  { patientIds, by, butNot = [] }: Changed,
): Promise<readonly string[]> {
  const { tx, deps } = writing
  if (patientIds.length === 0) return []
  const found = await findScoredStays(tx, { patientIds, since: scoredSince(deps.clock.now()) })
  const stays = found.filter(({ id }) => !butNot.includes(id))
  if (stays.length === 0) return []
  const zones = new Map(
    (
      await findZones(
        tx,
        stays.map(({ patientId }) => patientId),
      )
    ).map(({ id, timeZone }) => [id, timeZone]),
  )
  const zoneOf = (patientId: string) => zones.get(patientId) ?? deps.organizationZone
  return scoreDischarges(writing, { stays, by, zoneOf })
}

/** Of whom facts tell that scores of stays may look at: a diagnosis, a procedure, or one of their measurements. */
export function patientsLookedAt(facts: readonly PatientFact[]): readonly string[] {
  const looked = facts.filter(
    ({ fact: { type, codes = [] } }) =>
      type === 'Condition' ||
      type === 'Procedure' ||
      (type === 'Observation' && codes.some(({ code }) => isLookedAt(code))),
  )
  return [...new Set(looked.map(({ patientId }) => patientId))]
}
