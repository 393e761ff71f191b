import { refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { noShowFrom } from '../../domain/appointment.js'
import { changeAppointment } from './appointment-step.js'
import { endClocks } from '../referral/end-clocks.js'
import { markNoShow } from './mark-no-show.js'
import { moveAppointment } from './move-appointment.js'
import { moveReferral } from '../referral/move-referral.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  appointmentId: z.string(),
  expectedVersion: z.int(),
  attended: z.boolean(),
})

/** Says whether the patient came. Coming begins the service; not coming counts after half an hour of grace. */
export async function recordAttendance(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { attended } = parsed.value
  const request = { operation: 'recordAttendance', input: parsed.value }
  return changeAppointment(context, request, async (tx, found) => {
    const { appointment, referral, who } = found
    const countsFrom = attended ? appointment.startAt : noShowFrom(appointment.startAt)
    if (appointment.status === 'BOOKED' && who.now < countsFrom) {
      const message = attended
        ? 'The appointment has not begun.'
        : 'The patient may still come: a no-show counts 30 minutes after the start.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'attended'] })
    }
    if (!attended) return markNoShow(tx, found, context.organizationTimeZone)
    const came = await moveAppointment(tx, appointment, { to: 'ATTENDED', ...who })
    if (!came.ok) return came
    const moved = await moveReferral(tx, referral, { transition: 'ATTEND', ...who })
    if (!moved.ok) return moved
    await endClocks(tx, moved.value, { how: 'DONE', now: appointment.startAt, only: 'referral-appointment' })
    return came
  })
}
