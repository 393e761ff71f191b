import type { EntityManager } from 'typeorm'
import type { Referral } from '../../domain/referral.js'
import { lockAppointments } from '../../storage/appointments.js'
import { moveAppointment } from './move-appointment.js'

/** A service that began shows that the patient came to the appointment that was booked and has begun. */
export async function attendBooked(
  tx: EntityManager,
  referral: Referral,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const appointments = await lockAppointments(tx, referral.id)
  const booked = appointments.find(({ status }) => status === 'BOOKED')
  if (!booked) return
  const to = booked.startAt <= now ? 'ATTENDED' : 'CANCELLED'
  const changes = to === 'CANCELLED' ? { cancelledBy: 'PROVIDER' as const } : {}
  await moveAppointment(tx, booked, { to, by, now, reason: 'SERVICE_STARTED', changes })
}
