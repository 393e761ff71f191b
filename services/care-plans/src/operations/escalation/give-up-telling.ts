import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { CarePlansDeps } from '../../deps.js'
import { LADDER, type Escalation } from '../../domain/escalation.js'
import type { StaffMessage } from '../../domain/staff-message.js'
import { SYSTEM } from '../../domain/status-change.js'
import { addAction, escalations } from '../../storage/escalations.js'
import { giveUpMessage, isToldOtherwise, type Failure } from '../../storage/staff-messages.js'

/**
 * Gives a message up and writes it down. When nothing else told who was asked, nobody waits for the timer: the next of
 * the ladder is asked at once.
 */
export async function giveUpTelling(
  { db, clock }: Pick<CarePlansDeps, 'db' | 'clock'>,
  message: StaffMessage,
  failure: Failure,
): Promise<void> {
  const now = clock.now()
  await db.transaction(async (tx) => {
    const escalation = message.escalationId ? await escalations.take(tx, message.escalationId) : null
    await giveUpMessage(tx, failure, now)
    if (escalation?.status !== 'OPEN') return
    await writeDown(tx, escalation, { message, problem: failure.problem, now })
    const { id: escalationId, ownerId, rung, climbAt } = escalation
    const recipient = ownerId ?? LADDER[rung]
    const isTheirTurn = recipient === message.recipient && climbAt !== null && climbAt > now
    if (!isTheirTurn || (await isToldOtherwise(tx, { escalationId, recipient }))) return
    await escalations.replace(tx, escalation, { climbAt: now })
  })
}

async function writeDown(
  tx: EntityManager,
  { id: escalationId, patientId }: Escalation,
  { message, problem, now }: { message: StaffMessage; problem: string; now: Date },
): Promise<void> {
  await addAction(tx, {
    id: newId('escalation_action'),
    escalationId,
    patientId,
    kind: 'NOT_TOLD',
    at: now,
    note: `${message.channel} ${message.recipient}: ${problem}`,
    recordedBy: SYSTEM,
    recordedAt: now,
  })
}
