import { READINESS_ITEMS } from '@baton/clinical/caregiver'
import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { HOME_ITEMS, suggestionsOf, type HomeAssessment } from '../../domain/home-assessment.js'
import { homeAssessments } from '../../storage/documentation.js'
import { createRecord, type CreationFor } from '../change-record.js'
import { optionalWords } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'
import { propose } from '../proposal/propose.js'

const schema = z.object({
  patientId: z.string(),
  mode: z.enum(['IN_PERSON', 'VIDEO']),
  findings: z
    .array(z.object({ item: z.enum(HOME_ITEMS), safe: z.boolean(), note: optionalWords(500) }))
    .min(1, 'Look at one thing at least.')
    .refine((list) => new Set(list.map((one) => one.item)).size === list.length, 'Look at each thing once.'),
  steadiScore: z
    .int()
    .min(0, 'The score goes from 0 to 14.')
    .max(14, 'The score goes from 0 to 14.')
    .nullish()
    .transform((score) => score ?? null),
  fellInPastYear: z
    .boolean()
    .nullish()
    .transform((fell) => fell ?? null),
  caregiverNotReady: z
    .int()
    .min(0, 'Not below zero.')
    .max(READINESS_ITEMS.length, 'There are six questions.')
    .nullish()
    .transform((count) => count ?? 0),
  note: optionalWords(4000),
})

/** Records a look at a patient's home; equipment, repairs and support that it calls for are proposed. */
export async function recordHomeAssessment(
  context: OperationContext,
  input: CreationFor['input'],
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const request = { operation: 'recordHomeAssessment', input, row: 'assessment' } as const
  return createRecord(context, request, async (tx, actor) => {
    const id = newId('home_assessment')
    const assessment: HomeAssessment = { ...parsed.value, id, assessedBy: actor.by, assessedAt: actor.now }
    await homeAssessments.add(tx, assessment)
    const about = { patientId: input.patientId, sourceType: 'HomeAssessment', sourceId: id }
    for (const suggestion of suggestionsOf(assessment)) await propose(tx, { ...about, ...suggestion }, actor)
    return id
  })
}
