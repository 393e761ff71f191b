import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { CANCELLED_BY, isLateCancellation } from '../../domain/appointment.js'
import { changeAppointment } from './appointment-step.js'
import { moveAppointment } from './move-appointment.js'
import { moveReferral } from '../referral/move-referral.js'
import { raiseWork } from '../referral/raise-work.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  appointmentId: z.string(),
  expectedVersion: z.int(),
  cancelledBy: z.enum(CANCELLED_BY),
})

/** Calls an appointment off and remembers who did and whether it was late. Somebody must find another time. */
export async function cancelAppointment(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { cancelledBy } = parsed.value
  const request = { operation: 'cancelAppointment', input: parsed.value }
  return changeAppointment(context, request, async (tx, { appointment, referral, who }) => {
    const wasBooked = appointment.status === 'BOOKED'
    const late = wasBooked && isLateCancellation(appointment.startAt, who.now)
    const changes = { cancelledBy, late }
    const cancelled = await moveAppointment(tx, appointment, { to: 'CANCELLED', ...who, changes })
    if (!cancelled.ok || !wasBooked) return cancelled
    const moved = await moveReferral(tx, referral, { transition: 'CANCEL_APPOINTMENT', ...who })
    if (!moved.ok) return moved
    await raiseWork(tx, moved.value, { kind: 'APPOINTMENT_MISSED', dueAt: null, now: who.now })
    return cancelled
  })
}
