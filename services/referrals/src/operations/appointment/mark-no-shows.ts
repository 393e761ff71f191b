import type { ReferralsDeps } from '../../deps.js'
import { noShowFrom } from '../../domain/appointment.js'
import { lockAppointments, missedAppointments } from '../../storage/appointments.js'
import { lockReferral } from '../../storage/referrals.js'
import { markNoShow } from './mark-no-show.js'

const BATCH = 100
const GRACE_MS = noShowFrom(new Date(0)).getTime()
/** Who did it, in histories: nobody of flesh. */
const SYSTEM = 'system:referrals'

/** Marks booked appointments whose grace has ended as missed. Answers how many. Safe on two machines at once. */
export async function markNoShows(
  deps: Pick<ReferralsDeps, 'db' | 'clock' | 'organizationTimeZone'>,
): Promise<number> {
  const now = deps.clock.now()
  const startedBefore = new Date(now.getTime() - GRACE_MS)
  const due = await missedAppointments(deps.db, { startedBefore, limit: BATCH })
  let marked = 0
  for (const { id, referralId } of due) {
    await deps.db.transaction(async (tx) => {
      const referral = await lockReferral(tx, referralId)
      const all = await lockAppointments(tx, referralId)
      const appointment = all.find((one) => one.id === id && one.status === 'BOOKED')
      if (!referral || !appointment || appointment.startAt > startedBefore) return
      const who = { party: 'SYSTEM', by: SYSTEM, now } as const
      const outcome = await markNoShow(tx, { appointment, referral, all, who }, deps.organizationTimeZone)
      if (!outcome.ok) throw new Error(`appointment ${id} could not be marked: ${outcome.refusals[0]?.kind}`)
      marked += 1
    })
  }
  return marked
}
