import { statusWhenDone } from '@baton/clinical/calendar/deadline'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { ReferralDeadline } from '../../domain/deadline.js'
import type { Referral } from '../../domain/referral.js'
import { endDeadline, findDeadlines } from '../../storage/referral-deadlines.js'
import { deadlineEnded } from './referral-events.js'

/** How the clocks end: what was due was done, or it does not apply any more. `only` names the beginning of a rule. */
interface End {
  readonly how: 'DONE' | 'CANCELLED'
  readonly now: Date
  readonly only?: 'referral-accept' | 'referral-appointment' | 'no-show'
}

/** Ends the clocks of a referral that still run, and says so. Answers all its clocks as they stand then. */
export async function endClocks(
  tx: EntityManager,
  referral: Referral,
  { how, now, only }: End,
): Promise<readonly ReferralDeadline[]> {
  const clocks = await findDeadlines(tx, [referral.id])
  const ended: ReferralDeadline[] = []
  const running = clocks.filter(({ status, rule }) => status === 'RUNNING' && rule.startsWith(only ?? ''))
  for (const clock of running) {
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
