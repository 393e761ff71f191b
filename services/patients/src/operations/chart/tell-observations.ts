import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { measuredIn } from '../../clinical-facts/measured.js'
import type { Writing } from '../writing.js'

/** What is older checks no goal and raises no alert: a history of decades is imported at once. */
const LOOK_BACK_MS = 366 * 86_400_000

/**
 * Tells what imported observations measured lately, each value for itself, as `recordObservation` does of what is entered
 * by hand.
 */
export async function tellObservations({ tx, deps }: Writing, facts: readonly PatientFact[]): Promise<void> {
  const recordedAt = deps.clock.now()
  const since = new Date(recordedAt.getTime() - LOOK_BACK_MS)
  const measured = facts
    .flatMap(measuredIn)
    .filter(({ at }) => at >= since && at <= recordedAt)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  const events = measured.map(({ at, ...value }) => {
    const { observationId: subject, patientId } = value
    const payload = { ...value, at: at.toISOString() }
    return event('observation.recorded.v1', { subject, patientId, occurredAt: at, recordedAt, payload })
  })
  const told = [...events, ...retractions(facts, recordedAt)]
  if (told.length > 0) await appendToOutbox(tx, told)
}

/** Statuses under which what was told before was an error, or never happened. */
const VOID: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled'])

/** What a source said before and takes back now; of what a label hides only that it was is told, without a code: it still holds. */
function retractions(
  facts: readonly PatientFact[],
  recordedAt: Date,
): readonly NewEvent<'observation.retracted.v1'>[] {
  const taken = facts.filter(
    ({ fact }) => fact.type === 'Observation' && fact.revises && fact.codes && VOID.has(fact.status ?? ''),
  )
  return taken.map(({ patientId, fact: { id: observationId, sensitivity = 'NONE' } }) => {
    const payload = { observationId, patientId, at: recordedAt.toISOString(), sensitivity }
    const about = { subject: observationId, patientId, occurredAt: recordedAt, recordedAt }
    return event('observation.retracted.v1', { ...about, payload })
  })
}
