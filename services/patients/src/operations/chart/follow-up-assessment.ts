import { isPart2Label, stricterLabel } from '@baton/auth/sensitivity'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import { needProblem, SDOH_SYSTEM } from '../../domain/social-need.js'
import type { FilledIn } from '../../storage/assessments.js'
import { upsertRows } from '../../storage/bulk.js'
import { findCoordinators } from '../../storage/caseloads.js'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'
import { raiseLabels } from '../../storage/source-labels.js'
import { tables } from '../../storage/tables.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import type { Writing } from '../writing.js'

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

/**
 * Each social need that came out positive is a problem, unconfirmed until a person confirms it; once while it lasts. It is as
 * protected as the form: it would show that there was one, and when. One that is noted under a label that the form has not is
 * noted again: whoever reads the form and not that label would miss the need, and see by its absence that it is known.
 */
async function noteNeeds(
  { tx, deps }: Writing,
  { patientId, encounterId, positives, sensitivity, assessedAt }: FilledIn,
): Promise<void> {
  const needs = positives.flatMap((category) => needProblem(category) ?? [])
  if (needs.length === 0) return
  const ofStay =
    encounterId === null ? undefined : (await findEncounterLabels(tx, [encounterId])).get(encounterId)
  const known: { code: string }[] = await tx.query(
    `select condition.code->>'code' as code from condition left join encounter stay on stay.id = condition.encounter_id
      where condition.patient_id = $1 and condition.code->>'system' = $2
        and coalesce(condition.clinical_status, 'active') in ('active', 'recurrence', 'relapse')
        and condition.sensitivity = any($3) and coalesce(stay.sensitivity, 'NONE') = any($3)`,
    [patientId, SDOH_SYSTEM, ['NONE', sensitivity, ofStay ?? 'NONE']],
  )
  const fresh = needs.filter(({ code }) => !known.some((one) => one.code === code.code))
  const rows = fresh.map(({ code }) => ({
    id: newId('condition'),
    patientId,
    encounterId, // as protected as the stay that it was found in
    code,
    codings: [code],
    comorbidity: null,
    clinicalStatus: 'active',
    verificationStatus: 'unconfirmed',
    onsetAt: assessedAt,
    onsetText: assessedAt.toISOString(),
    abatedAt: null,
    recordedAt: deps.clock.now(),
  }))
  await upsertRows(tx, tables.condition, rows)
  if (sensitivity !== 'NONE')
    await raiseLabels(tx, new Map(rows.map(({ id }) => [id, { table: 'condition', label: sensitivity }])))
}
