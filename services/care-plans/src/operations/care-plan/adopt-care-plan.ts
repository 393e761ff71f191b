import type { Payload } from '@baton/events/catalogue'
import type { EntityManager } from 'typeorm'
import { carePlans } from '../../storage/plan-records.js'
import { linkReceivedGoals, rememberGoalIds } from '../../storage/received-goals.js'
import { addPlan, NEW_PLAN } from './create-care-plan.js'
import type { Actor } from '../transition/settle-contacts.js'
import { writeRevision } from './write-revision.js'

/**
 * Makes a draft of a received plan. It is a draft whatever it was elsewhere: nobody here owns it, and the patient agreed
 * to it there. Told again, it changes nothing: what people here have made of it stands.
 */
export async function adoptCarePlan(
  tx: EntityManager,
  received: Payload<'care-plan.received.v1'>,
  actor: Actor,
): Promise<void> {
  const { resourceId: sourceId, patientId, categories, conditionCodes, goalIds } = received
  const [known] = await carePlans.allOf(tx, { by: 'sourceId', ids: [sourceId] })
  if (known) return
  const category = categories[0]?.code
  const title = category === undefined ? 'Received plan' : `Received plan: ${category}`
  const problems = conditionCodes.map(({ system, code }) => ({ system, code, display: null }))
  const plan = { ...NEW_PLAN, title, problems, ownerId: null, patientId, sourceId }
  const carePlanId = await addPlan(tx, plan, actor)
  await rememberGoalIds(tx, { carePlanId, patientId, goalIds })
  const linked = await linkReceivedGoals(tx, { carePlanId, patientId, goalIds })
  if (linked > 0) await writeRevision(tx, carePlanId, { ...actor, reason: null })
}
