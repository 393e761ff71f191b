import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import {
  ESCALATION_MOVES,
  workOfEscalation,
  type Escalation,
  type EscalationStatus,
} from '../../domain/escalation.js'
import { refuseMove } from '../../domain/moves.js'
import { escalations } from '../../storage/escalations.js'
import { answerAlerts } from '../../storage/plan-alerts.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { putOnQueue, takeOffQueue } from '../work-queue/change-queue.js'
import { tellMoved } from './open-escalation.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'

/** Which escalation, as the sender saw it. */
export interface EscalationToChange {
  readonly idempotencyKey?: string | null | undefined
  readonly escalationId: string
  readonly expectedVersion: number
}

/** What a change of an escalation comes to. */
type Decision = { readonly change: Partial<Escalation> } | { readonly refusals: readonly Refusal[] }

/** What every change of an escalation begins and ends with: its row, its history, its place on the queue, its event. */
export async function changeEscalation(
  context: OperationContext,
  { operation, input }: { operation: string; input: EscalationToChange },
  decide: (tx: EntityManager, escalation: Escalation, actor: Actor) => Promise<Decision> | Decision,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation, input }, async (tx) => {
    const current = await escalations.lock(tx, { viewer, now }, { id: input.escalationId, verb: 'update' })
    if (!current) return refused({ ...notFound('escalation'), field: ['input', 'escalationId'] })
    if (current.version !== input.expectedVersion)
      return refused(versionConflict('escalation', current.version))
    const decision = await decide(tx, current, { by: viewer.id, now })
    if ('refusals' in decision) return refused(...decision.refusals)
    await escalations.replace(tx, current, decision.change)
    await follow(tx, current, { next: { ...current, ...decision.change }, by: viewer.id, now })
    return done({ id: current.id })
  })
}

/** Null if an escalation may go there, else why not. */
export function refuseEscalation({ status }: Escalation, to: EscalationStatus): Refusal | null {
  return refuseMove('escalation', ESCALATION_MOVES, { from: status, to })
}

async function follow(
  tx: EntityManager,
  current: Escalation,
  { next, by, now }: Actor & { next: Escalation },
): Promise<void> {
  if (next.status !== 'CLOSED') await putOnQueue(tx, [workOfEscalation(next)])
  else {
    await takeOffQueue(tx, [next.id])
    await answerAlerts(tx, { escalationId: next.id }, now)
  }
  if (next.status === current.status) return
  const reason = next.status === 'CLOSED' ? next.disposition : null
  await addStatusChanges(tx, [
    { subjectId: next.id, at: now, by, from: current.status, to: next.status, reason },
  ])
  await tellMoved(tx, next, { from: current.status, now })
}
