import type { Outcome } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import type { ReferralsRequest } from '../../deps.js'
import { endClocks } from './end-clocks.js'
import { settleWork } from './raise-work.js'
import { referralAccepted } from './referral-events.js'
import { takeStep, type StepInput } from './take-step.js'

/** The agency takes a referral that was sent to it; its clock is met, or missed if it is late. */
export async function acceptReferral(
  context: ReferralsRequest,
  input: StepInput,
): Promise<Outcome<{ id: string }>> {
  return takeStep(context, {
    operation: 'acceptReferral',
    transition: 'ACCEPT',
    input,
    changes: { waitlistPosition: null, expectedOn: null },
    async afterwards(tx, referral, now) {
      const clocks = await endClocks(tx, referral, { how: 'DONE', now, only: 'referral-accept' })
      const clock = clocks.find(({ rule }) => rule.startsWith('referral-accept'))
      await settleWork(tx, referral, { now, kinds: ['REFERRAL_SLA_MISSED'] })
      await appendToOutbox(tx, [referralAccepted(referral, now, clock?.dueAt ?? now)])
    },
  })
}
