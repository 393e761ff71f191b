import type { Outcome } from '@baton/database/refusal'
import type { ReferralsRequest } from '../deps.js'
import { endClocks } from './end-clocks.js'
import { takeStep, type StepInput } from './take-step.js'

/** The care team withdraws a referral. Its clock no longer applies. */
export async function cancelReferral(
  context: ReferralsRequest,
  input: StepInput,
): Promise<Outcome<{ id: string }>> {
  return takeStep(context, {
    operation: 'cancelReferral',
    transition: 'CANCEL',
    input,
    async afterwards(tx, referral, now) {
      await endClocks(tx, referral, { how: 'CANCELLED', now })
    },
  })
}
