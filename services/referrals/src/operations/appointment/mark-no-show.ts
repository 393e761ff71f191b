import { endOfBusinessDayAfter } from '@baton/clinical/calendar/business-days'
import { startDeadline } from '@baton/clinical/calendar/deadline'
import type { Outcome } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { afterNoShow, type Appointment } from '../../domain/appointment.js'
import type { Referral } from '../../domain/referral.js'
import { addDeadline } from '../../storage/referral-deadlines.js'
import type { Found, Who } from './appointment-step.js'
import { moveAppointment } from './move-appointment.js'
import { moveReferral } from '../referral/move-referral.js'
import { raiseWork } from '../referral/raise-work.js'
import { deadlineStarted } from '../referral/referral-events.js'
import { windDown } from '../referral/wind-down.js'

/**
 * The patient did not come. After the first time somebody calls within one business day and books again; the second
 * asks what is in the way; the third ends the referral unless a supervisor extended it (domain.md 5.3).
 */
export async function markNoShow(
  tx: EntityManager,
  { appointment, referral, all, who }: Found,
  timeZone: string,
): Promise<Outcome<Appointment>> {
  const missed = await moveAppointment(tx, appointment, { to: 'NO_SHOW', ...who })
  if (!missed.ok) return missed
  const moved = await moveReferral(tx, referral, { transition: 'MISS_APPOINTMENT', ...who })
  if (!moved.ok) return moved
  const count = all.filter(({ status }) => status === 'NO_SHOW').length + 1
  const next = afterNoShow(count, referral.noShowLimit)
  if (next === 'CLOSE') return (await close(tx, moved.value, who)) ?? missed
  const dueAt = await startCallClock(tx, moved.value, { now: who.now, timeZone })
  const kind = next === 'BARRIER_REVIEW' ? 'BARRIER_REVIEW' : 'APPOINTMENT_MISSED'
  await raiseWork(tx, moved.value, { kind, dueAt, now: who.now })
  return missed
}

async function close(
  tx: EntityManager,
  referral: Referral,
  { by, now }: Who,
): Promise<Outcome<never> | null> {
  const move = { transition: 'CLOSE', party: 'SYSTEM', by, now, reason: 'NO_SHOWS' } as const
  const closed = await moveReferral(tx, referral, move)
  if (!closed.ok) return closed
  await windDown(tx, closed.value, { by, now })
  return null
}

async function startCallClock(
  tx: EntityManager,
  referral: Referral,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<Date> {
  const dueAt = endOfBusinessDayAfter(now, { count: 1, timeZone })
  const deadline = startDeadline({
    rule: 'no-show-call',
    source: 'Organization no-show rule',
    startedAt: now,
    dueAt,
    timeZone,
  })
  const kept = { ...deadline, id: newId('deadline'), referralId: referral.id }
  await addDeadline(tx, kept)
  await appendToOutbox(tx, [deadlineStarted(referral, kept)])
  return dueAt
}
