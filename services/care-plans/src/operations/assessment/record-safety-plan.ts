import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import type { SafetyPlan } from '../../domain/care-documents.js'
import { safetyPlans } from '../../storage/documentation.js'
import { createRecord, type CreationFor } from '../change-record.js'
import { words } from '../input-fields.js'
import { addFirstStatus, moveRecord } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'

const step = z
  .array(words(500))
  .min(1, 'Every step of a safety plan has something in it.')
  .max(20, 'At most 20 fit here.')

const schema = z.object({
  patientId: z.string(),
  warningSigns: step,
  copingStrategies: step,
  distractions: step,
  helpers: step,
  professionals: step,
  saferSurroundings: step,
})

/** Records a safety plan; it stands in the place of the one before. */
export async function recordSafetyPlan(
  context: OperationContext,
  input: CreationFor['input'],
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  return createRecord(
    context,
    { operation: 'recordSafetyPlan', input, row: 'escalation' },
    async (tx, actor) => {
      const before = await safetyPlans.allOf(tx, { by: 'patientId', ids: [input.patientId] })
      for (const plan of before.filter((one) => one.status === 'ACTIVE')) {
        const move = { to: 'SUPERSEDED', reason: 'A new plan was made.' } as const
        await moveRecord({ tx, records: safetyPlans }, plan, move, actor)
      }
      const plan: SafetyPlan = {
        ...parsed.value,
        id: newId('safety_plan'),
        version: 1,
        status: 'ACTIVE',
        statusReason: null,
        recordedBy: actor.by,
        recordedAt: actor.now,
      }
      await safetyPlans.add(tx, plan)
      await addFirstStatus(tx, plan, actor)
      return plan.id
    },
  )
}
