import type { Outcome } from '@baton/database/refusal'
import type { ReferralsRequest } from '../../deps.js'
import { settleWork } from './raise-work.js'
import { takeStep, type StepInput } from './take-step.js'

/** The care team disputes what the agency reported as done: the service goes on. A closed loop stays closed. */
export async function reopenReferral(
  context: ReferralsRequest,
  input: StepInput,
): Promise<Outcome<{ id: string }>> {
  return takeStep(context, {
    operation: 'reopenReferral',
    transition: 'REOPEN',
    input,
    afterwards: (tx, referral, now) => settleWork(tx, referral, { now, kinds: ['CLOSURE_TO_VERIFY'] }),
  })
}
