import { appendToOutbox } from '@baton/events/outbox'
import type { ReferralsDeps } from '../deps.js'
import { endDeadline, takeOverdueDeadlines } from '../storage/referral-deadlines.js'
import { deadlineEnded } from './referral-events.js'

const BATCH = 200
const SECOND = 1000

/** Marks clocks whose due second has passed as missed and says so. Answers how many. Safe on two machines at once. */
export async function missOverdueDeadlines(deps: Pick<ReferralsDeps, 'db' | 'clock'>): Promise<number> {
  const now = deps.clock.now()
  return deps.db.transaction(async (tx) => {
    const before = new Date(now.getTime() - SECOND)
    const overdue = await takeOverdueDeadlines(tx, { now: before, limit: BATCH })
    const missed = overdue.map((deadline) => ({ ...deadline, status: 'MISSED' as const }))
    for (const deadline of missed) await endDeadline(tx, deadline)
    await appendToOutbox(
      tx,
      missed.flatMap((deadline) => deadlineEnded(deadline.patientId, deadline, now)),
    )
    return missed.length
  })
}
