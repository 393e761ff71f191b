import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { visitSteps, type EncounterRow } from '../../domain/encounter.js'
import type { Unversioned } from '../../fhir-import/batch-writes.js'
import { endFollowUp } from '../outreach/follow-up-stays.js'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'
import type { Writing } from '../writing.js'

interface Change {
  readonly before: EncounterRow | null
  readonly after: Unversioned<EncounterRow>
  /** When it happened in the hospital. */
  readonly at: Date
}

/** Tells the others of moves within a stay, and of admissions and discharges that were taken back. */
export async function tellVisitSteps(writing: Writing, { before, after, at }: Change): Promise<void> {
  const { tx, deps } = writing
  const recordedAt = deps.clock.now()
  const { id, patientId } = after
  const sensitivity = (await findEncounterLabels(tx, [id])).get(id)
  const payload = { encounterId: id, patientId, class: after.class, at: at.toISOString(), sensitivity }
  const steps = visitSteps(before, after)
  if (steps.includes('encounter.discharge-cancelled.v1')) await endFollowUp(writing, [after])
  const events = steps.map((type): NewEvent =>
    event(type, { subject: id, patientId, occurredAt: at, recordedAt, payload }),
  )
  await appendToOutbox(tx, events)
}
