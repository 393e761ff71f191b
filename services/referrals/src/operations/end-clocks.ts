import { statusWhenDone } from '@baton/clinical/deadline'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { ReferralDeadline } from '../domain/deadline.js'
import type { Referral } from '../domain/referral.js'
import { endDeadline, findDeadlines } from '../storage/referral-deadlines.js'
import { deadlineEnded } from './referral-events.js'

/** How the clocks end: what was due was done, or it does not apply any more. */
type End = { readonly how: 'DONE' | 'CANCELLED'; readonly now: Date }

/** Ends the clocks of a referral that still run, and says so. Answers all its clocks as they stand then. */
export async function endClocks(
  tx: EntityManager,
  referral: Referral,
  { how, now }: End,
): Promise<readonly ReferralDeadline[]> {
  const clocks = await findDeadlines(tx, [referral.id])
  const ended: ReferralDeadline[] = []
  for (const clock of clocks.filter(({ status }) => status === 'RUNNING')) {
    const status = how === 'DONE' ? statusWhenDone(clock, now) : how
    const next = { ...clock, status, metAt: how === 'DONE' ? now : null }
    await endDeadline(tx, next)
    ended.push(next)
  }
  await appendToOutbox(
    tx,
    ended.flatMap((clock) => deadlineEnded(referral.patientId, clock, now)),
  )
  return clocks.map((clock) => ended.find(({ id }) => id === clock.id) ?? clock)
}
