import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { GOAL_DECISIONS, reviewed } from '../../domain/goal-review.js'
import { GOAL_ACHIEVEMENTS, isOpenGoal, type Goal } from '../../domain/goal.js'
import { goals } from '../../storage/plan-records.js'
import { changeGoal, moveGoal, type GoalToChange } from './change-goal.js'
import { baseline, target } from './goal-input.js'
import { optionalWords, problems, words } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'
import { tellGoalMoved } from './tell-goal-moved.js'
import { writeRevision } from '../care-plan/write-revision.js'

const orNull = <T>(value: T | null | undefined): T | null => value ?? null

const schema = z.object({
  decision: z.enum(GOAL_DECISIONS),
  achievement: z.enum(GOAL_ACHIEVEMENTS).nullish().transform(orNull),
  rejectedBy: z.enum(['PATIENT', 'CLINICIAN']).nullish().transform(orNull),
  reason: optionalWords(500),
  description: words(500).nullish(),
  patientStatement: words(1000).nullish(),
  problems: problems.nullish(),
  target: target.nullish(),
  baseline: baseline.nullish(),
  dueOn: z.string().nullish(),
})
type Review = z.output<typeof schema>

/** Looks at a goal again: changes what it says, and decides how it goes on. */
export async function reviewGoal(
  context: OperationContext,
  input: GoalToChange,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const review = parsed.value
  return changeGoal(context, { operation: 'reviewGoal', input }, async (tx, goal, actor) => {
    const content = contentOf(review)
    const decision = reviewed({ ...goal, ...content }, review)
    if (!decision.ok) return decision.refusal
    const next = { ...content, reviewedAt: actor.now, reviewedBy: actor.by }
    if (decision.status === goal.status) return keep(tx, { goal, next, reason: review.reason }, actor)
    return moveGoal(tx, goal, { to: decision.status, reason: review.reason, with: next }, actor)
  })
}

function contentOf(review: Review): Partial<Goal> {
  const {
    description,
    patientStatement,
    problems: list,
    target: wanted,
    baseline: start,
    dueOn,
    achievement,
  } = review
  const given = {
    description,
    patientStatement,
    problems: list,
    target: wanted,
    baseline: start,
    dueOn,
    achievement,
  }
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  )
}

async function keep(
  tx: EntityManager,
  { goal, next, reason }: { goal: Goal; next: Partial<Goal>; reason: string | null },
  actor: Actor,
) {
  if (!isOpenGoal(goal)) {
    const message = `A goal that is ${goal.status} is not reviewed: add one that replaces it.`
    return {
      kind: 'TransitionNotAllowed',
      message,
      from: goal.status,
      requested: goal.status,
      allowed: [],
    } as const
  }
  await goals.replace(tx, goal, next)
  await tellGoalMoved(tx, { before: goal, after: { ...goal, ...next } }, actor.now)
  await writeRevision(tx, goal.carePlanId, { ...actor, reason })
  return null
}
