import { isPart2Label } from '@baton/auth/sensitivity'
import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import type { AssessmentRow } from '../../domain/assessment.js'
import { findVisibleAssessments } from '../../storage/assessments.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import type { Writing } from '../writing.js'
import type { RecordContext } from './begin-record.js'
import { formRetracted } from './form-retracted.js'
import { labelOf } from './follow-up-assessment.js'
import { retractRow } from './retract-row.js'
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
  return change(context, { operation: 'retractAssessment', input }, async (tx) => {
    const about = { noun: 'assessment', row: 'assessment', id, expectedVersion, reason } as const
    const outcome = await retractRow({ tx, context }, { ...about, find: findVisibleAssessments })
    if (!outcome.ok) return outcome
    await tellRetracted({ tx, deps: context }, outcome.value)
    await recomputeTiers({ tx, deps: context }, [outcome.value.patientId])
    return done({ id })
  })
}

/**
 * Whoever was told of the form hears that it was an error. Of what Part 2 protects nobody may hear: when the label goes, it is
 * told then (`tellStaysLabelled`).
 */
async function tellRetracted(writing: Writing, row: AssessmentRow): Promise<void> {
  const label = await labelOf(writing, row)
  if (isPart2Label(label)) return
  const retractedAt = writing.deps.clock.now()
  await appendToOutbox(writing.tx, [formRetracted({ ...row, retractedAt }, label)])
}
