import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { keepToldFills } from './keep-fills.js'
import { labelFacts } from './label-facts.js'
import { partsOfPatients } from './parts-of-patients.js'
import type { Writing } from '../writing.js'

/**
 * Tells metrics what its measures need of these resources: events of one patient each, one statement for all. Answers what
 * was told, under its labels.
 */
export async function tellClinicalFacts(
  writing: Writing,
  known: readonly PatientFact[],
): Promise<readonly PatientFact[]> {
  const { tx, deps } = writing
  const facts = await labelFacts(tx, known)
  if (facts.length === 0) return []
  const recordedAt = deps.clock.now()
  const events = partsOfPatients(facts).map(({ patientId, all }) =>
    event('clinical-fact.recorded.v1', {
      ...{ subject: patientId, patientId, occurredAt: recordedAt, recordedAt },
      payload: { patientId, facts: all.map(({ fact }) => fact) },
    }),
  )
  await appendToOutbox(tx, events)
  await keepToldFills(writing, facts)
  return facts
}
