import type { EntityManager } from 'typeorm'
import type { Escalation, EscalationStatus } from '../../domain/escalation.js'
import { SYSTEM } from '../../domain/status-change.js'
import { escalations } from '../../storage/escalations.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { takeOffQueue } from '../work-queue/change-queue.js'
import { tellMoved } from './open-escalation.js'

const STEPS: readonly EscalationStatus[] = ['ACKNOWLEDGED', 'ACTIONED', 'CLOSED']

/**
 * Closes an escalation that nobody has answered and whose cause is over, through the states that closing implies. It is
 * locked by this transaction. Its history keeps that it was there, and it can be opened again as any other.
 */
export async function closeByItself(
  tx: EntityManager,
  escalation: Escalation,
  { reason, now }: { reason: string; now: Date },
): Promise<void> {
  let current = escalation
  for (const status of STEPS.slice(STEPS.indexOf(escalation.status) + 1)) {
    const closing =
      status === 'CLOSED'
        ? ({ disposition: 'CAUSE_ENDED', dispositionNote: reason, closedBy: SYSTEM, closedAt: now } as const)
        : {}
    const next = { status, climbAt: null, ...closing }
    await escalations.replace(tx, current, next)
    await addStatusChanges(tx, [
      {
        subjectId: escalation.id,
        at: now,
        by: SYSTEM,
        from: current.status,
        to: status,
        reason: 'CAUSE_ENDED',
      },
    ])
    current = { ...current, ...next, version: current.version + 1 }
  }
  await takeOffQueue(tx, [escalation.id])
  await tellMoved(tx, current, { from: escalation.status, now })
}
