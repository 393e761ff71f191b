import { refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { changeAppointment } from './appointment-step.js'
import { moveAppointment } from './move-appointment.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  appointmentId: z.string(),
  expectedVersion: z.int(),
  startAt: z.coerce.date(),
  endAt: z.coerce.date().nullish(),
  location: z.string().max(500).nullish(),
})

/** Moves a booked appointment to another time. It stays the same appointment, with new reminders. */
export async function rescheduleAppointment(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { startAt, endAt, location } = parsed.value
  const request = { operation: 'rescheduleAppointment', input: parsed.value }
  return changeAppointment(context, request, async (tx, { appointment, who }) => {
    if (appointment.status !== 'BOOKED') {
      const from = appointment.status
      const message = `An appointment that is ${from} cannot be moved: book another.`
      return refused({ kind: 'TransitionNotAllowed', message, from, requested: 'BOOKED', allowed: [] })
    }
    if (startAt <= who.now) {
      return refused({
        kind: 'InvalidInput',
        message: 'The time lies behind.',
        field: ['input', 'startAt'],
      })
    }
    const changes = { startAt, endAt: endAt ?? null, location: location ?? appointment.location }
    return moveAppointment(tx, appointment, { to: 'BOOKED', ...who, reason: 'RESCHEDULED', changes })
  })
}
