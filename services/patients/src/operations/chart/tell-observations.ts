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
  const told = [...events, ...retractions(facts, { since, recordedAt })]
  if (told.length > 0) await appendToOutbox(tx, told)
}

/** Statuses under which what was told before was an error, or never happened. */
const VOID: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled'])

/**
 * Whether a source takes back by this what it said before: it was an error, or it is no longer said to have measured anything,
 * as with a corrected result that says why there is none. What says anew that it is final, and never had a number, is nothing of
 * the kind.
 */
function takesBack(fact: PatientFact, { since, recordedAt }: { since: Date; recordedAt: Date }): boolean {
  const { type, revises, codes, status = '', start, noted } = fact.fact
  if (type !== 'Observation' || !revises || !codes) return false
  if (VOID.has(status)) return true
  const at = new Date(start ?? noted ?? recordedAt)
  return status !== 'final' && at >= since && measuredIn(fact).length === 0
}

/** What a source said before and takes back now; of what a label hides only that it was is told, without a code: it still holds. */
function retractions(
  facts: readonly PatientFact[],
  told: { since: Date; recordedAt: Date },
): readonly NewEvent<'observation.retracted.v1'>[] {
  const { recordedAt } = told
  const taken = facts.filter((fact) => takesBack(fact, told))
  return taken.map(({ patientId, fact: { id: observationId, sensitivity = 'NONE' } }) => {
    const payload = { observationId, patientId, at: recordedAt.toISOString(), sensitivity }
    const about = { subject: observationId, patientId, occurredAt: recordedAt, recordedAt }
    return event('observation.retracted.v1', { ...about, payload })
  })
}
