import type { Outcome } from '@baton/database/refusal'
import type { ReferralsRequest } from '../../deps.js'
import { endClocks } from './end-clocks.js'
import { raiseWork, settleWork } from './raise-work.js'
import { takeStep, type StepInput } from './take-step.js'

/** The agency declines a referral that was sent to it. Its clocks no longer apply; somebody must find another way. */
export async function rejectReferral(
  context: ReferralsRequest,
  input: StepInput,
): Promise<Outcome<{ id: string }>> {
  return takeStep(context, {
    operation: 'rejectReferral',
    transition: 'REJECT',
    input,
    async afterwards(tx, referral, now) {
      await endClocks(tx, referral, { how: 'CANCELLED', now })
      await settleWork(tx, referral, { now, kinds: ['REFERRAL_SLA_MISSED'] })
      await raiseWork(tx, referral, { kind: 'REFERRAL_DECLINED', dueAt: null, now })
    },
  })
}
