import type { EntityManager } from 'typeorm'
import type { Goal } from '../../domain/goal.js'
import { propose } from '../proposal/propose.js'
import type { Actor } from '../transition/settle-contacts.js'

/** Suggests a look at the plan, because a goal goes the wrong way. */
export async function proposePlanReview(
  tx: EntityManager,
  { goal, evidenceId }: { goal: Goal; evidenceId: string },
  actor: Actor,
): Promise<void> {
  const content = { goal: null, authorization: null, carePlanId: goal.carePlanId, goalId: goal.id }
  const about = { patientId: goal.patientId, sourceType: 'GoalProgress', sourceId: evidenceId, content }
  const title = 'Review the plan: a goal is going the wrong way'
  await propose(tx, { ...about, kind: 'PLAN_REVIEW', rule: 'goal-worsening', title }, actor)
}
