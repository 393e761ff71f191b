import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import type { Referral } from '../../domain/referral.js'
import { findAgencies } from '../../storage/agencies.js'
import { lockAppointments } from '../../storage/appointments.js'
import type { Who } from './appointment-step.js'
import { endClocks } from '../referral/end-clocks.js'
import { moveAppointment, placeAppointment } from './move-appointment.js'
import { moveReferral } from '../referral/move-referral.js'
import { appointmentOf } from './propose-appointment.js'
import { settleWork } from '../referral/raise-work.js'
import { findForStep, partyOf } from '../referral/take-step.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  referralId: z.string(),
  expectedVersion: z.int(),
  appointmentId: z.string().nullish(),
  startAt: z.coerce.date().nullish(),
  endAt: z.coerce.date().nullish(),
  location: z.string().max(500).nullish(),
})
type Input = z.output<typeof inputSchema>

/**
 * Books one of the times that the agency proposed, or a time that was agreed by phone. After a missed or cancelled
 * appointment this is the recovery: the call that was due is done.
 */
export async function bookAppointment(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const viewer = requireViewer(context)
  const who = { party: partyOf(viewer), by: viewer.id, now: context.clock.now() }
  return change(context, { operation: 'bookAppointment', input: value }, async (tx) => {
    const seen = await findForStep(tx, context, value)
    if (!seen.ok) return seen
    const moved = await moveReferral(tx, seen.value, { transition: 'SCHEDULE', ...who })
    if (!moved.ok) return moved
    const timeZone = context.organizationTimeZone
    const booked = value.appointmentId
      ? await bookSlot(tx, moved.value, { id: value.appointmentId, who })
      : await bookTime(tx, moved.value, { value, who, timeZone })
    if (!booked.ok) return booked
    await endClocks(tx, moved.value, { how: 'DONE', now: who.now, only: 'no-show' })
    await settleWork(tx, moved.value, { now: who.now, kinds: ['APPOINTMENT_MISSED', 'BARRIER_REVIEW'] })
    return booked
  })
}

async function bookSlot(
  tx: EntityManager,
  referral: Referral,
  { id, who }: { id: string; who: Who },
): Promise<Outcome<{ id: string }>> {
  const all = await lockAppointments(tx, referral.id)
  const slot = all.find((one) => one.id === id)
  if (!slot) return refused({ ...notFound('appointment'), field: ['input', 'appointmentId'] })
  if (slot.startAt <= who.now) return lies('appointmentId')
  const booked = await moveAppointment(tx, slot, { to: 'BOOKED', ...who })
  if (!booked.ok) return booked
  for (const other of all.filter(({ status, id: otherId }) => status === 'PROPOSED' && otherId !== id)) {
    await moveAppointment(tx, other, { to: 'CANCELLED', ...who, reason: 'ANOTHER_TIME_CHOSEN' })
  }
  return done({ id })
}

async function bookTime(
  tx: EntityManager,
  referral: Referral,
  { value, who, timeZone }: { value: Input; who: Who; timeZone: string },
): Promise<Outcome<{ id: string }>> {
  const { startAt, endAt, location } = value
  if (!startAt) {
    const message = 'Name a proposed appointment or a time.'
    return refused({ kind: 'InvalidInput', message, field: ['input', 'startAt'] })
  }
  if (startAt <= who.now) return lies('startAt')
  const [agency] = await findAgencies(tx, null, [referral.agencyId])
  const place = { endAt: endAt ?? null, location: location ?? null, timeZone: agency?.timeZone ?? timeZone }
  const appointment = appointmentOf(referral, { startAt, ...place, status: 'BOOKED', ...who })
  await placeAppointment(tx, appointment, who)
  return done({ id: appointment.id })
}

function lies(field: string): Outcome<never> {
  return refused({ kind: 'InvalidInput', message: 'The time lies behind.', field: ['input', field] })
}
