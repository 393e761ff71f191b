import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { CarePlansConfig } from '../../config.js'
import { messageBody, type NewStaffMessage } from '../../domain/staff-message.js'
import { acknowledgeBy, LADDER, mayReopenUntil, type Escalation, type Rung } from '../../domain/escalation.js'
import { ROLES_OF_RUNG } from '../../domain/on-call.js'
import { SYSTEM } from '../../domain/status-change.js'
import { addAction, findOnRung } from '../../storage/escalations.js'
import { findOnCall } from '../../storage/on-call.js'
import { addMessages } from '../../storage/staff-messages.js'

/** A step up the ladder: what it changes, and what it tells once the escalation is stored. */
export interface Asked {
  readonly change: Pick<Escalation, 'rung' | 'ownerId' | 'climbAt'>
  tell(): Promise<void>
}

/**
 * Asks the next of the ladder: the coordinator, who covers, the supervisor, the medical director. Who is on call stands
 * on a rung that the patient has nobody for; a rung on which nobody stands is passed over, the upper two are then asked
 * by role.
 */
export async function askRung(
  tx: EntityManager,
  escalation: Escalation,
  { config, now }: { config: CarePlansConfig; now: Date },
): Promise<Asked> {
  const { rung, ownerId, onCall } = await nextRung(tx, escalation, { config, now })
  const { severity, timeZone } = escalation
  const due = acknowledgeBy(severity, now, { timeZone, extraClosings: config.extraClosings })
  const climbAt = rung < LADDER.length - 1 ? due : null
  const name: Rung = LADDER[rung] ?? 'MEDICAL_DIRECTOR'
  return {
    change: { rung, ownerId, climbAt },
    async tell() {
      const { id: escalationId, patientId } = escalation
      const about = {
        escalationId,
        patientId,
        kind: 'ASKED' as const,
        note: `${name} ${ownerId ?? ''}`.trim(),
      }
      const by = { recordedBy: SYSTEM, recordedAt: now }
      await addAction(tx, { id: newId('escalation_action'), ...about, at: now, ...by })
      await addMessages(tx, messagesTo(escalation, { recipient: ownerId ?? name, now }))
      if (ownerId && onCall)
        await tellAsked(tx, escalation, { practitionerId: ownerId, rung: name, due, now })
    },
  }
}

interface Standing {
  readonly rung: number
  readonly ownerId: string | null
  /** Whether the list says so, and not who looks after the patient. */
  readonly onCall: boolean
}

async function nextRung(
  tx: EntityManager,
  { patientId, rung: from }: Escalation,
  { config, now }: { config: CarePlansConfig; now: Date },
): Promise<Standing> {
  for (const [rung, name] of LADDER.entries()) {
    if (rung <= from) continue
    const carer = await findOnRung(tx, { patientId, rung: name, now })
    if (carer) return { rung, ownerId: carer, onCall: false }
    const ownerId = (await findOnCall(tx, { roles: ROLES_OF_RUNG[name], now })) ?? configured(config, name)
    if (ownerId) return { rung, ownerId, onCall: true }
    if (name === 'SUPERVISOR') return { rung, ownerId: null, onCall: false }
  }
  return { rung: LADDER.length - 1, ownerId: null, onCall: false }
}

function configured(config: CarePlansConfig, rung: Rung): string | null {
  if (rung === 'SUPERVISOR') return config.onCallSupervisor
  return rung === 'MEDICAL_DIRECTOR' ? config.onCallMedicalDirector : null
}

/** Who is on call need not look after the patient: patients opens the record until the escalation is over. */
async function tellAsked(
  tx: EntityManager,
  { id: escalationId, patientId }: Escalation,
  { due, now, ...asked }: { practitionerId: string; rung: Rung; due: Date; now: Date },
): Promise<void> {
  const payload = { escalationId, patientId, ...asked, at: now.toISOString() }
  const about = { subject: escalationId, patientId, occurredAt: now, recordedAt: now }
  const until = mayReopenUntil(due).toISOString()
  await appendToOutbox(tx, [event('escalation.asked.v1', { ...about, payload: { ...payload, until } })])
}

function messagesTo(
  { id: escalationId, severity }: Escalation,
  { recipient, now }: { recipient: string; now: Date },
): NewStaffMessage[] {
  const soon = severity === 'EMERGENT' || severity === 'URGENT'
  const channels = soon ? (['SMS', 'EMAIL'] as const) : (['EMAIL'] as const)
  const body = messageBody(severity)
  return channels.map((channel) => ({
    id: newId('staff_message'),
    escalationId,
    meetingId: null,
    kind: 'ESCALATION' as const,
    recipient,
    channel,
    body,
    createdAt: now,
    nextAttemptAt: now,
  }))
}
