import { localDateOf } from '@baton/clinical/calendar/local-time'
import type { Payload } from '@baton/events/catalogue'
import type { EntityManager } from 'typeorm'
import { comparatorOf, type GoalTarget } from '../../domain/goal-target.js'
import { goals } from '../../storage/plan-records.js'
import { planOfReceivedGoal } from '../../storage/received-goals.js'
import { NEW_GOAL, newGoal, storeGoal } from './add-goal.js'
import type { Actor } from '../transition/settle-contacts.js'

type Received = Payload<'goal.received.v1'>

/**
 * Makes a proposed goal of a received one, or one of each of its targets. It is proposed whatever it was elsewhere: it
 * lacks the patient's words and a baseline, without which no goal is active here.
 */
export async function adoptGoal(tx: EntityManager, received: Received, actor: Actor): Promise<void> {
  const { resourceId, patientId, code } = received
  const carePlanId = await planOfReceivedGoal(tx, { patientId, resourceId })
  const description = `Received goal: ${code?.code ?? resourceId}`
  const startOn = localDateOf(actor.now, 'utc')
  for (const [index, part] of partsOf(received).entries()) {
    const sourceId = index === 0 ? resourceId : `${resourceId}#${index + 1}`
    const [known] = await goals.allOf(tx, { by: 'sourceId', ids: [sourceId] })
    if (known) continue
    const content = { description, problems: [], startOn, patientId, carePlanId, sourceId, ...part }
    await storeGoal(tx, newGoal({ ...NEW_GOAL, ...content, status: 'PROPOSED' }, actor), actor)
  }
}

function partsOf({ targets }: Received): readonly { target: GoalTarget | null; dueOn: string | null }[] {
  if (targets.length === 0) return [{ target: null, dueOn: null }]
  return targets.map(({ code: { system, code }, comparator, value, unit, dueOn }) => {
    const measure = { system, code, display: null }
    const compared = comparatorOf(comparator)
    const whole = value !== null && unit !== null && compared !== null
    return { target: whole ? { measure, comparator: compared, value, high: null, unit } : null, dueOn }
  })
}
