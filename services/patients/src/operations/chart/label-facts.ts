import { isPart2Label, stricterLabel } from '@baton/auth/sensitivity'
import type { EntityManager } from 'typeorm'
import type { LabelledFact, PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'

/**
 * Facts under the stricter of their own label and that of their stay. What Part 2 protects leaves this service by a consent
 * only, and its listeners have none: it is left out, but for the stays themselves, which are told with their label.
 */
export async function labelFacts(
  tx: EntityManager,
  facts: readonly PatientFact[],
): Promise<readonly PatientFact[]> {
  const stays = new Set(facts.flatMap(({ fact }) => fact.encounterId ?? []))
  const labels = stays.size > 0 ? await findEncounterLabels(tx, [...stays]) : new Map<string, never>()
  return facts.flatMap(({ patientId, fact }) => {
    const { sensitivity = 'NONE', encounterId = '' } = fact
    const label = stricterLabel(sensitivity, labels.get(encounterId) ?? 'NONE')
    if (fact.type !== 'Encounter' && isPart2Label(label)) return []
    const told: LabelledFact = label === 'NONE' ? fact : { ...fact, sensitivity: label }
    return [{ patientId, fact: told }]
  })
}
