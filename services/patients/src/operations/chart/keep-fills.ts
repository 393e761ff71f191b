import { newId } from '@baton/service-kit/ids'
import type { PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { fillOf } from '../../domain/medication-fill.js'
import { keepFills, noteFills } from '../../storage/medication-fills.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import type { Writing } from '../writing.js'

/** Keeps what patients picked up, as it is told: their tiers go by whether they have their drugs at hand (domain.md 2.4). */
export async function keepToldFills(writing: Writing, facts: readonly PatientFact[]): Promise<void> {
  const fills = facts.flatMap((fact) => fillOf(fact) ?? [])
  if (fills.length === 0) return
  const latest = new Map(fills.map((fill) => [`${fill.patientId} ${fill.resourceId}`, fill]))
  const rows = [...latest.values()].map((fill) => ({ ...fill, id: newId('medication_fill') }))
  await keepFills(writing.tx, rows)
  const patientIds = [...new Set(fills.map(({ patientId }) => patientId))].sort()
  await recomputeTiers(writing, patientIds)
  await noteFills(writing.tx, patientIds)
}
