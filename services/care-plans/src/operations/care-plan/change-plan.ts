import type { Outcome, Refusal } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import { CARE_PLAN_MOVES, type CarePlan } from '../../domain/care-plan.js'
import { refuseMove } from '../../domain/moves.js'
import { carePlans } from '../../storage/plan-records.js'
import { changeRecord, type Update } from '../change-record.js'
import { moveRecord, type Move } from '../move-record.js'
import type { CarePlansRequest } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'
import { watchPlan } from '../plan-alert/watch-plans.js'
import { writeRevision } from './write-revision.js'

/** A plan, as the sender saw it. */
export interface PlanToChange extends Update {
  readonly carePlanId: string
}

/** What an operation on a plan decides: refuse, or move it. */
type Decision = { readonly refusal: Refusal } | { readonly move: Move<CarePlan> }

/** Takes a plan from one state to another, and keeps what it says then as its next version. */
export async function movePlan(
  context: CarePlansRequest,
  request: { operation: string; input: PlanToChange; verb?: 'update' | 'sign' },
  decide: (plan: CarePlan, tx: EntityManager, actor: Actor) => Promise<Decision> | Decision,
): Promise<Outcome<{ id: string }>> {
  const about = {
    ...request,
    records: carePlans,
    noun: 'care plan',
    field: 'carePlanId',
    id: request.input.carePlanId,
  }
  return changeRecord(context, about, async (tx, plan, actor) => {
    const decision = await decide(plan, tx, actor)
    if ('refusal' in decision) return decision.refusal
    const moved = await moveRecord({ tx, records: carePlans }, plan, decision.move, actor)
    await watchPlan(tx, moved, { config: context.config, now: actor.now })
    await writeRevision(tx, plan.id, { ...actor, reason: decision.move.reason })
    return null
  })
}

/** A move that only the table decides about. */
export function plainMove(plan: CarePlan, to: CarePlan['status'], reason: string | null): Decision {
  const refusal = refuseMove('care plan', CARE_PLAN_MOVES, { from: plan.status, to })
  return refusal ? { refusal } : { move: { to, reason } }
}
