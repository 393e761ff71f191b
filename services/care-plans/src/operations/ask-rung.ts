import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { CarePlansConfig } from '../config.js'
import { messageBody, type StaffMessage } from '../domain/escalation-action.js'
import { acknowledgeBy, LADDER, type Escalation, type Rung } from '../domain/escalation.js'
import { SYSTEM } from '../domain/status-change.js'
import { addAction, addMessages, findOnRung } from '../storage/escalations.js'

/** A step up the ladder: what it changes, and what it tells once the escalation is stored. */
export interface Asked {
  readonly change: Pick<Escalation, 'rung' | 'ownerId' | 'climbAt'>
  tell(): Promise<void>
}

/**
 * Asks the next of the ladder: the coordinator, who covers, the supervisor, the medical director. A rung on which
 * nobody stands for this patient is passed over; the upper two are asked by role when no person is configured.
 */
export async function askRung(
  tx: EntityManager,
  escalation: Escalation,
  { config, now }: { config: CarePlansConfig; now: Date },
): Promise<Asked> {
  const next = await nextRung(tx, escalation, { config, now })
  const { rung, ownerId } = next
  const { severity, timeZone } = escalation
  const due = acknowledgeBy(severity, now, { timeZone, extraClosings: config.extraClosings })
  const climbAt = rung < LADDER.length - 1 ? due : null
  return {
    change: { rung, ownerId, climbAt },
    async tell() {
      const note = `${LADDER[rung] ?? ''} ${ownerId ?? ''}`.trim()
      const { id: escalationId, patientId } = escalation
      const about = { escalationId, patientId, kind: 'ASKED' as const, note }
      await addAction(tx, {
        id: newId('escalation_action'),
        ...about,
        at: now,
        recordedBy: SYSTEM,
        recordedAt: now,
      })
      await addMessages(
        tx,
        messagesTo(escalation, { recipient: ownerId ?? LADDER[rung] ?? 'SUPERVISOR', now }),
      )
    },
  }
}

async function nextRung(
  tx: EntityManager,
  { patientId, rung: from }: Escalation,
  { config, now }: { config: CarePlansConfig; now: Date },
): Promise<{ rung: number; ownerId: string | null }> {
  for (let rung = from + 1; rung < LADDER.length - 1; rung++) {
    const name: Rung = LADDER[rung] ?? 'SUPERVISOR'
    if (name === 'SUPERVISOR') return { rung, ownerId: config.onCallSupervisor }
    const ownerId = await findOnRung(tx, { patientId, rung: name, now })
    if (ownerId) return { rung, ownerId }
  }
  return { rung: LADDER.length - 1, ownerId: config.onCallMedicalDirector }
}

function messagesTo(
  { id: escalationId, severity }: Escalation,
  { recipient, now }: { recipient: string; now: Date },
): StaffMessage[] {
  const soon = severity === 'EMERGENT' || severity === 'URGENT'
  const channels = soon ? (['SMS', 'EMAIL'] as const) : (['EMAIL'] as const)
  const body = messageBody(severity)
  return channels.map((channel) => ({
    id: newId('staff_message'),
    escalationId,
    recipient,
    channel,
    body,
    createdAt: now,
    sentAt: null,
  }))
}
