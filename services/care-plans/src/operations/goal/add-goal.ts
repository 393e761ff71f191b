import { localDateOf } from '@baton/clinical/calendar/local-time'
import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { refuseRevision } from '../../domain/care-plan.js'
import { refuseGoalActivation } from '../../domain/goal-review.js'
import { FIRST_GOAL_STATUSES, type Goal } from '../../domain/goal.js'
import { carePlans, goals } from '../../storage/plan-records.js'
import { addToRecord, type Keyed } from '../change-record.js'
import { baseline, target } from './goal-input.js'
import { optionalWords, problems, words } from '../input-fields.js'
import { addFirstStatus } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'
import { tellGoalMoved } from './tell-goal-moved.js'
import { writeRevision } from '../care-plan/write-revision.js'

const orNull = <T>(value: T | null | undefined): T | null => value ?? null

const schema = z.object({
  description: words(500),
  patientStatement: optionalWords(1000),
  problems: problems.nullish().transform((list) => list ?? []),
  target: target.nullish().transform(orNull),
  baseline: baseline.nullish().transform(orNull),
  startOn: z.string().nullish(),
  dueOn: z.string().nullish().transform(orNull),
  replacesId: z.string().nullish().transform(orNull),
  status: z
    .enum(FIRST_GOAL_STATUSES, 'A goal begins as PROPOSED, PLANNED, ACCEPTED or ACTIVE.')
    .nullish()
    .transform((status) => status ?? 'PROPOSED'),
})

/** Adds a goal to a plan. It is proposed unless told; it begins active only if it is SMART. */
export async function addGoal(
  context: OperationContext,
  input: Keyed & { readonly carePlanId: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const about = {
    operation: 'addGoal',
    input,
    records: carePlans,
    noun: 'care plan',
    field: 'carePlanId',
    id: input.carePlanId,
  }
  return addToRecord(context, about, async (tx, plan, actor) => {
    const startOn = parsed.value.startOn ?? localDateOf(actor.now, 'utc')
    const problemsOfGoal = parsed.value.problems.length > 0 ? parsed.value.problems : plan.problems
    const content = { ...parsed.value, startOn, problems: problemsOfGoal, carePlanId: plan.id }
    const goal = newGoal({ ...NEW_GOAL, ...content, patientId: plan.patientId }, actor)
    const refusal = refuseRevision(plan) ?? (goal.status === 'ACTIVE' ? refuseGoalActivation(goal) : null)
    if (refusal) return refusal
    await storeGoal(tx, goal, actor)
    return goal.id
  })
}

/** What a new goal does not have yet. */
export const NEW_GOAL = {
  patientStatement: null,
  baseline: null,
  statusReason: null,
  achievement: null,
  evidenceId: null,
  replacesId: null,
  sourceId: null,
  reviewedAt: null,
  reviewedBy: null,
} as const

/** A goal before it has an id. */
export type NewGoal = Omit<Goal, 'id' | 'version' | 'createdBy' | 'createdAt'>

/** A goal that begins. */
export function newGoal(goal: NewGoal, { by, now }: Actor): Goal {
  return { ...goal, id: newId('goal'), version: 1, createdBy: by, createdAt: now }
}

/** Stores a goal, its first line of history, and the new version of its plan. */
export async function storeGoal(tx: EntityManager, goal: Goal, actor: Actor): Promise<void> {
  await goals.add(tx, goal)
  await addFirstStatus(tx, goal, actor)
  await tellGoalMoved(tx, { before: null, after: goal }, actor.now)
  await writeRevision(tx, goal.carePlanId, { ...actor, reason: null })
}
