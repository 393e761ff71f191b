import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { refuseRevision, type CarePlan } from '../../domain/care-plan.js'
import { carePlans } from '../../storage/plan-records.js'
import type { PlanToChange } from './change-plan.js'
import { changeRecord } from '../change-record.js'
import { optionalWords, practitionerId, problems, words } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'
import { writeRevision } from './write-revision.js'

const schema = z.object({
  title: words(200).nullish(),
  description: words(4000).nullish(),
  problems: problems.nullish(),
  ownerId: practitionerId,
  reason: optionalWords(500),
})

/** Changes what a plan says. What is left out stays; a sign-off is lost, because it was given to other words. */
export async function reviseCarePlan(
  context: OperationContext,
  input: PlanToChange,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { reason, ...content } = parsed.value
  const about = {
    operation: 'reviseCarePlan',
    input,
    records: carePlans,
    noun: 'care plan',
    field: 'carePlanId',
    id: input.carePlanId,
  }
  return changeRecord(context, about, async (tx, plan, actor) => {
    const refusal = refuseRevision(plan)
    if (refusal) return refusal
    await carePlans.replace(tx, plan, { ...given(content), signedBy: null, signedAt: null })
    await writeRevision(tx, plan.id, { ...actor, reason })
    return null
  })
}

function given(content: Omit<z.output<typeof schema>, 'reason'>): Partial<CarePlan> {
  return Object.fromEntries(
    Object.entries(content).filter(([, value]) => value !== null && value !== undefined),
  )
}
