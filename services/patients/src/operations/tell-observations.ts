import { isPart2Label, stricterLabel } from '@baton/auth/sensitivity'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { measuredIn } from '../clinical-facts/measured.js'
import type { PatientFact } from '../clinical-facts/fact-of-entry.js'
import { findEncounterLabels } from '../storage/sensitive-rows.js'
import type { Writing } from './writing.js'

/** What is older checks no goal and raises no alert: a history of decades is imported at once. */
const LOOK_BACK_MS = 366 * 86_400_000

/**
 * Tells what imported observations measured lately, each value for itself, as `recordObservation` does of what is entered
 * by hand. What Part 2 protects is not told.
 */
export async function tellObservations({ tx, deps }: Writing, facts: readonly PatientFact[]): Promise<void> {
  const recordedAt = deps.clock.now()
  const since = new Date(recordedAt.getTime() - LOOK_BACK_MS)
  const measured = facts
    .flatMap(measuredIn)
    .filter(({ at }) => at >= since && at <= recordedAt)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  if (measured.length === 0) return
  const stays = measured.flatMap(({ encounterId }) => encounterId ?? [])
  const labels = await findEncounterLabels(tx, [...new Set(stays)])
  const events = measured.flatMap(({ patientId, observationId, encounterId, at, own, ...value }) => {
    const sensitivity = stricterLabel(own, labels.get(encounterId ?? '') ?? 'NONE')
    if (isPart2Label(sensitivity)) return []
    const payload = { observationId, patientId, ...value, at: at.toISOString(), sensitivity }
    const told = { subject: observationId, patientId, occurredAt: at, recordedAt, payload }
    return [event('observation.recorded.v1', told)]
  })
  await appendToOutbox(tx, events)
}
