import type { EntityManager } from 'typeorm'
import { carePlans } from '../../storage/plan-records.js'
import { propose } from '../proposal/propose.js'
import type { Actor } from '../transition/settle-contacts.js'

/** Suggests a review of every plan in force, because what the patient wants of care has changed. */
export async function reviewGoalsOfCare(
  tx: EntityManager,
  source: { patientId: string; sourceType: string; sourceId: string },
  actor: Actor,
): Promise<void> {
  const plans = await carePlans.allOf(tx, { by: 'patientId', ids: [source.patientId] })
  const title = 'Review the goals: what the patient wants of care has changed'
  for (const { id: carePlanId } of plans.filter(
    (plan) => plan.status === 'ACTIVE' || plan.status === 'ON_HOLD',
  )) {
    const content = { goal: null, authorization: null, carePlanId, goalId: null }
    const rule = `goals-of-care-changed ${carePlanId}`
    await propose(tx, { ...source, kind: 'PLAN_REVIEW', rule, title, content }, actor)
  }
}
