import type { EntityManager } from 'typeorm'
import type { Referral } from '../../domain/referral.js'
import { lockAppointments } from '../../storage/appointments.js'
import { endClocks } from './end-clocks.js'
import { moveAppointment } from '../appointment/move-appointment.js'
import { settleWork } from './raise-work.js'

/** Ends what hangs on a referral that ended: its clocks, its open appointments with their reminders, its work. */
export async function windDown(
  tx: EntityManager,
  referral: Referral,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  await endClocks(tx, referral, { how: 'CANCELLED', now })
  for (const appointment of await lockAppointments(tx, referral.id)) {
    if (appointment.status !== 'PROPOSED' && appointment.status !== 'BOOKED') continue
    await moveAppointment(tx, appointment, { to: 'CANCELLED', by, now, reason: 'REFERRAL_ENDED' })
  }
  await settleWork(tx, referral, { now })
}
