import type { Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ReferralsRequest } from '../../deps.js'
import { takeStep, type StepInput } from './take-step.js'
import { windDown } from './wind-down.js'

/** The care team withdraws a referral. Its clocks, appointments and work no longer apply. */
export async function cancelReferral(
  context: ReferralsRequest,
  input: StepInput,
): Promise<Outcome<{ id: string }>> {
  return takeStep(context, {
    operation: 'cancelReferral',
    transition: 'CANCEL',
    input,
    afterwards: (tx, referral, now) => windDown(tx, referral, { by: requireViewer(context).id, now }),
  })
}
