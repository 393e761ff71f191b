import { appendToOutbox } from '@baton/events/outbox'
import type { ReferralsDeps } from '../../deps.js'
import { endDeadline, takeOverdueDeadlines } from '../../storage/referral-deadlines.js'
import { raiseWork } from './raise-work.js'
import { deadlineEnded } from './referral-events.js'

const BATCH = 200
const SECOND = 1000

/**
 * Marks clocks whose due second has passed as missed, says so, and puts each missed service level on the queue of
 * whoever asked. Answers how many. Safe on two machines at once.
 */
export async function missOverdueDeadlines(deps: Pick<ReferralsDeps, 'db' | 'clock'>): Promise<number> {
  const now = deps.clock.now()
  return deps.db.transaction(async (tx) => {
    const before = new Date(now.getTime() - SECOND)
    const overdue = await takeOverdueDeadlines(tx, { now: before, limit: BATCH })
    for (const clock of overdue) {
      const missed = { ...clock, status: 'MISSED' as const }
      await endDeadline(tx, missed)
      await appendToOutbox(tx, deadlineEnded(clock.patientId, missed, now))
      const { referralId: id, patientId, ownerId: requestedBy, priority, sensitivity, dueAt } = clock
      if (!clock.rule.startsWith('referral-')) continue
      const about = { id, patientId, requestedBy, priority, sensitivity }
      await raiseWork(tx, about, { kind: 'REFERRAL_SLA_MISSED', dueAt, now })
    }
    return overdue.length
  })
}
