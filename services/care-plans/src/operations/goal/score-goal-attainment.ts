import { goalAttainmentScore } from '@baton/clinical/goal-attainment'
import type { Outcome } from '@baton/database/refusal'
import { notFound } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { attainmentScores, carePlans, goals } from '../../storage/plan-records.js'
import type { PlanToChange } from '../care-plan/change-plan.js'
import { changeRecord } from '../change-record.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({
  scores: z
    .array(
      z.object({
        goalId: z.string(),
        weight: z.number().gt(0, 'A weight is above zero.').max(100, 'A weight is at most 100.'),
        level: z
          .int('A level is a whole number.')
          .min(-2, 'A level is at least -2.')
          .max(2, 'A level is at most 2.'),
      }),
    )
    .min(1, 'Score at least one goal.')
    .max(50, 'At most 50 goals are scored together.')
    .refine((list) => new Set(list.map((one) => one.goalId)).size === list.length, 'Score each goal once.'),
})

/** Scores goals of one plan together (Goal Attainment Scaling); all inputs are kept beside the T score. */
export async function scoreGoalAttainment(
  context: OperationContext,
  input: PlanToChange,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const items = parsed.value.scores
  const about = { records: carePlans, noun: 'care plan', field: 'carePlanId', id: input.carePlanId }
  return changeRecord(
    context,
    { ...about, operation: 'scoreGoalAttainment', input },
    async (tx, plan, actor) => {
      const own = new Set(
        (await goals.allOf(tx, { by: 'carePlanId', ids: [plan.id] })).map((goal) => goal.id),
      )
      const unknown = items.findIndex((item) => !own.has(item.goalId))
      if (unknown >= 0) return { ...notFound('goal'), field: ['input', 'scores', String(unknown), 'goalId'] }
      await attainmentScores.add(tx, {
        id: newId('attainment_score'),
        carePlanId: plan.id,
        patientId: plan.patientId,
        tScore: goalAttainmentScore(items),
        items,
        scoredBy: actor.by,
        scoredAt: actor.now,
      })
      await carePlans.replace(tx, plan, {})
      return null
    },
  )
}
