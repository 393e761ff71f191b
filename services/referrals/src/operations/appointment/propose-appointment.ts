import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import type { Appointment } from '../../domain/appointment.js'
import type { Referral } from '../../domain/referral.js'
import { findAgencies } from '../../storage/agencies.js'
import { placeAppointment } from './move-appointment.js'
import { moveReferral } from '../referral/move-referral.js'
import { findForStep, partyOf } from '../referral/take-step.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  referralId: z.string(),
  expectedVersion: z.int(),
  slots: z
    .array(z.object({ startAt: z.coerce.date(), endAt: z.coerce.date().nullish() }))
    .min(1, 'Propose at least one time.')
    .max(10),
  location: z.string().max(500).nullish(),
  agreedWithPatient: z.boolean().nullish(),
})
type Input = z.output<typeof inputSchema>

/** States in which a time may be found; the same from which SCHEDULED may follow. */
const OPEN: readonly Referral['status'][] = ['ACCEPTED', 'NO_SHOW', 'APPT_CANCELLED']

/** The agency offers times. With the patient's word already there, the one time is booked at once. */
export async function proposeAppointment(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const viewer = requireViewer(context)
  const who = { party: partyOf(viewer), by: viewer.id, now: context.clock.now() }
  return change(context, { operation: 'proposeAppointment', input: value }, async (tx) => {
    const seen = await findForStep(tx, context, value)
    if (!seen.ok) return seen
    const refusal = problemOf(seen.value, value, who.now)
    if (refusal) return refused(refusal)
    const [agency] = await findAgencies(tx, null, [seen.value.agencyId])
    const timeZone = agency?.timeZone ?? context.organizationTimeZone
    const booked = value.agreedWithPatient === true
    if (booked) {
      const moved = await moveReferral(tx, seen.value, { transition: 'SCHEDULE', ...who })
      if (!moved.ok) return moved
    }
    for (const slot of value.slots) {
      const status = booked ? 'BOOKED' : 'PROPOSED'
      const times = { startAt: slot.startAt, endAt: slot.endAt ?? null, location: value.location ?? null }
      await placeAppointment(tx, appointmentOf(seen.value, { ...times, status, timeZone, ...who }), who)
    }
    return done({ id: seen.value.id })
  })
}

function problemOf(referral: Referral, { slots, agreedWithPatient }: Input, now: Date) {
  if (!OPEN.includes(referral.status)) {
    const message = `No time can be proposed for a referral that is ${referral.status}.`
    const from = referral.status
    return { kind: 'TransitionNotAllowed', message, from, requested: 'SCHEDULED', allowed: [] } as const
  }
  const field = ['input', 'slots']
  if (slots.some(({ startAt }) => startAt <= now))
    return { kind: 'InvalidInput', message: 'A time that is proposed lies ahead.', field } as const
  if (agreedWithPatient === true && slots.length > 1)
    return { kind: 'InvalidInput', message: 'The patient agreed to one time: name that one.', field } as const
  return null
}

/** A new appointment of a referral. */
export function appointmentOf(
  referral: Referral,
  given: Pick<Appointment, 'startAt' | 'endAt' | 'location' | 'status' | 'timeZone'> & {
    by: string
    now: Date
  },
): Appointment {
  const { startAt, endAt, location, status, timeZone, by, now } = given
  return {
    id: newId('appointment'),
    version: 1,
    referralId: referral.id,
    patientId: referral.patientId,
    agencyId: referral.agencyId,
    status,
    startAt,
    endAt,
    timeZone,
    location,
    createdBy: by,
    createdAt: now,
    cancelledBy: null,
    late: false,
  }
}
