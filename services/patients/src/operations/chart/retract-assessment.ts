import { mayTouchPatient } from '@baton/auth/care-relationships'
import { isPart2Label } from '@baton/auth/sensitivity'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { ASSESSMENT_TRANSITIONS, revisionOf, type AssessmentRow } from '../../domain/assessment.js'
import { findVisibleAssessments, markRetracted } from '../../storage/assessments.js'
import { takePatientRow } from '../../storage/patients.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import type { Writing } from '../writing.js'
import { askingIn, type RecordContext } from './begin-record.js'
import { labelOf } from './follow-up-assessment.js'
import { idempotencyKey, idOf, text, version } from '../fields.js'

const schema = z.object({
  assessmentId: idOf('assessment'),
  expectedVersion: version,
  reason: text(500),
  idempotencyKey,
})

/**
 * Takes back a form that was entered in error: it stays as it was filled in, and counts for no tier, registry or measure any
 * more. A concern for somebody's safety stays open all the same: a person closes it (domain.md 4.7).
 */
export async function retractAssessment(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { assessmentId: id, expectedVersion, reason } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'retractAssessment', input }, async (tx) => {
    const now = context.clock.now()
    const [seen] = await findVisibleAssessments(askingIn(tx, context), [id])
    if (seen) await takePatientRow(tx, seen.patientId)
    const [row] = await findVisibleAssessments(askingIn(tx, context), [id])
    const touch = { row: 'assessment', verb: 'update', patientId: row?.patientId ?? '', now } as const
    if (!row || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('assessment'), field: ['input', 'assessmentId'] })
    if (revisionOf(row) !== expectedVersion) return refused(versionConflict('assessment', revisionOf(row)))
    const allowed = ASSESSMENT_TRANSITIONS[row.status]
    if (!allowed.includes('ENTERED_IN_ERROR')) {
      const message = 'This assessment was taken back already.'
      const move = { from: row.status, requested: 'ENTERED_IN_ERROR', allowed }
      return refused({ kind: 'TransitionNotAllowed', message, ...move })
    }
    await markRetracted(tx, id, { at: now, by: viewer.id, reason })
    await tellRetracted({ tx, deps: context }, row)
    await recomputeTiers({ tx, deps: context }, [row.patientId])
    return done({ id })
  })
}

/** Whoever was told of the form hears that it was an error; of what Part 2 protects nobody was told. */
async function tellRetracted(writing: Writing, row: AssessmentRow): Promise<void> {
  const label = await labelOf(writing, row)
  if (isPart2Label(label)) return
  const { id: assessmentId, patientId, instrument } = row
  const at = writing.deps.clock.now()
  const payload = { assessmentId, patientId, instrument, at: at.toISOString(), sensitivity: label }
  const about = { subject: assessmentId, patientId, occurredAt: at, recordedAt: at }
  await appendToOutbox(writing.tx, [event('assessment.retracted.v1', { ...about, payload })])
}
