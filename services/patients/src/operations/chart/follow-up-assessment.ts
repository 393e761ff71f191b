import { isPart2Label, stricterLabel } from '@baton/auth/sensitivity'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { FilledIn } from '../../storage/assessments.js'
import { findCoordinators } from '../../storage/caseloads.js'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import type { Writing } from '../writing.js'
import { noteNeeds } from './note-needs.js'

/** What follows from an assessment: the others hear of it, problems are noted, and the patient's tier is computed anew. */
export async function followUpAssessment(writing: Writing, assessment: FilledIn): Promise<void> {
  const { tx, deps } = writing
  const { id, patientId, instrument, version, total, band, positives, assessedAt } = assessment
  const at = assessedAt.toISOString()
  const facts = { subject: id, patientId, occurredAt: assessedAt, recordedAt: deps.clock.now() }
  const label = await labelOf(writing, assessment)
  const payload = {
    assessmentId: id,
    patientId,
    instrument,
    version,
    total,
    band,
    positives: [...positives],
    at,
    sensitivity: label,
  }
  // What Part 2 protects leaves this service by a consent only, and the others have none.
  if (!isPart2Label(label)) await appendToOutbox(tx, [event('assessment.recorded.v1', { ...facts, payload })])
  await raiseConcern(writing, assessment, label)
  await noteNeeds(writing, assessment)
  await recomputeTiers(writing, [patientId])
}

/** An assessment is as protected as the stay that it was made in. */
export async function labelOf(
  { tx }: Writing,
  { encounterId, sensitivity }: Pick<FilledIn, 'encounterId' | 'sensitivity'>,
): Promise<Sensitivity> {
  if (encounterId === null) return sensitivity
  const labels = await findEncounterLabels(tx, [encounterId])
  return stricterLabel(sensitivity, labels.get(encounterId) ?? 'NONE')
}

/**
 * A person must be looked after today: whoever coordinates the patient hears of it at once (domain.md 4.7), whatever label
 * the form has (decision 0301).
 */
async function raiseConcern(
  { tx, deps }: Writing,
  assessment: FilledIn,
  sensitivity: Sensitivity,
): Promise<void> {
  const { id, patientId, safetyConcern: reason, assessedAt } = assessment
  if (reason === null) return
  const coordinators = await findCoordinators(tx, { patientIds: [patientId], at: deps.clock.now() })
  const coordinatorId = coordinators.get(patientId) ?? null
  const payload = {
    patientId,
    assessmentId: id,
    reason,
    at: assessedAt.toISOString(),
    coordinatorId,
    sensitivity,
  }
  const facts = { subject: id, patientId, occurredAt: assessedAt, recordedAt: deps.clock.now(), payload }
  await appendToOutbox(tx, [event('safety-concern.raised.v1', facts)])
}
