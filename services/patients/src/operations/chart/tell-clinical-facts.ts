import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { keepToldFills } from './keep-fills.js'
import { labelFacts } from './label-facts.js'
import type { Writing } from '../writing.js'

/** An event stays small enough to read in a log of the database, and a whole history is a few events. */
const MOST_FACTS = 200

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
  const events = [...byPatient(facts)].flatMap(([patientId, mine]) =>
    chunks(mine).map((chunk) =>
      event('clinical-fact.recorded.v1', {
        subject: patientId,
        patientId,
        occurredAt: recordedAt,
        recordedAt,
        payload: { patientId, facts: chunk },
      }),
    ),
  )
  await appendToOutbox(tx, events)
  await keepToldFills(writing, facts)
  return facts
}

function byPatient(facts: readonly PatientFact[]): ReadonlyMap<string, PatientFact['fact'][]> {
  const found = new Map<string, PatientFact['fact'][]>()
  for (const { patientId, fact } of facts) {
    const mine = found.get(patientId)
    if (mine) mine.push(fact)
    else found.set(patientId, [fact])
  }
  return found
}

function chunks<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / MOST_FACTS)
  return Array.from({ length: count }, (_, at) => all.slice(at * MOST_FACTS, (at + 1) * MOST_FACTS))
}
