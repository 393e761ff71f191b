import type { PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { findZones } from '../../storage/patients.js'
import { findScoredStays, type Looked } from '../../storage/stay-findings.js'
import type { Writing } from '../writing.js'
import { scoreDischarges } from './score-discharges.js'

/** The stays whose scores looked at measurements that changed, or were taken back, are scored anew. Answers whose they are. */
export async function scoreStaysAgain(
  writing: Writing,
  looked: readonly Looked[],
  by: string,
): Promise<readonly string[]> {
  const { tx, deps } = writing
  if (looked.length === 0) return []
  const stays = await findScoredStays(tx, looked)
  if (stays.length === 0) return []
  const patientIds = [...new Set(stays.map(({ patientId }) => patientId))]
  const zones = new Map((await findZones(tx, patientIds)).map(({ id, timeZone }) => [id, timeZone]))
  const zoneOf = (patientId: string) => zones.get(patientId) ?? deps.organizationZone
  await scoreDischarges(writing, { stays, by, zoneOf })
  return patientIds
}

/** The measurements among facts that take the place of what was told before: corrected, amended or taken back. */
export function measuredAnew(facts: readonly PatientFact[]): readonly Looked[] {
  const revised = facts.filter(({ fact }) => fact.type === 'Observation' && fact.revises)
  return revised.flatMap(({ patientId, fact: { codes = [], start, noted } }) => {
    const observedAt = new Date(start ?? noted ?? NaN)
    if (Number.isNaN(observedAt.getTime())) return []
    return codes.map(({ code }) => ({ patientId, code, observedAt }))
  })
}
