import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { SCALES, type Survey } from '../../domain/survey.js'
import { addSurvey } from '../../storage/surveys.js'
import { idempotencyKey, text } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const schemaFor = (now: Date) =>
  z
    .object({
      patientId: z.string(),
      kind: z.enum(['RECOMMENDATION', 'OVERALL_RATING', 'FREQUENCY']),
      question: z
        .string()
        .regex(/^[A-Za-z0-9._-]{1,100}$/, 'must be a code')
        .nullish(),
      score: z.int(),
      agencyId: text(100).nullish(),
      episodeId: text(100).nullish(),
      channel: z.enum(['PHONE', 'SMS', 'EMAIL', 'PORTAL', 'PAPER', 'IN_PERSON']),
      respondedAt: z
        .date()
        .nullish()
        .transform((at) => at ?? now)
        .refine((at) => at <= now, 'lies in the future'),
      idempotencyKey,
    })
    .superRefine(({ kind, score }, context) => {
      const [lowest, highest] = SCALES[kind]
      if (score < lowest || score > highest)
        context.addIssue({ code: 'custom', path: ['score'], message: `must be ${lowest} to ${highest}` })
    })

/** Records what a patient said of the care. */
export async function recordSurvey(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const now = context.clock.now()
  const parsed = parseInput(schemaFor(now), input)
  if (!parsed.ok) return parsed
  const { patientId, kind, question, score, agencyId, episodeId, channel, respondedAt } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'recordSurvey', input }, async (tx) => {
    if (!(await mayTouchPatient(tx, viewer, { row: 'outreach', verb: 'create', patientId, now })))
      return refused(notFound('patient'))
    const id = newId('survey')
    const about = { question: question ?? null, agencyId: agencyId ?? null, episodeId: episodeId ?? null }
    const recorded = { recordedAt: now, recordedBy: viewer.id }
    const survey: Survey = { id, patientId, kind, score, channel, respondedAt, ...about, ...recorded }
    await addSurvey(tx, survey)
    await appendToOutbox(tx, [recordedEvent(survey)])
    return done({ id })
  })
}

/** Measures read facts, and facts come from events: a replay brings surveys back, too. */
function recordedEvent(survey: Survey) {
  const { id, patientId, kind, question, score, agencyId, episodeId, channel, respondedAt } = survey
  return event('survey.recorded.v1', {
    subject: id,
    patientId,
    occurredAt: respondedAt,
    recordedAt: survey.recordedAt,
    payload: {
      surveyId: id,
      patientId,
      kind,
      question,
      score,
      agencyId,
      episodeId,
      channel,
      at: respondedAt.toISOString(),
    },
  })
}
