import { event } from '@baton/events/event'
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
  if (events.length > 0) await appendToOutbox(tx, events)
}
