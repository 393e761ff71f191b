import type { Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ReferralsRequest } from '../../deps.js'
import { attendBooked } from '../appointment/attend-booked.js'
import { endClocks } from './end-clocks.js'
import { takeStep, type StepInput } from './take-step.js'

/** The agency begins to help. That is the first contact that the second clock waits for. */
export async function startService(
  context: ReferralsRequest,
  input: StepInput,
): Promise<Outcome<{ id: string }>> {
  return takeStep(context, {
    operation: 'startService',
    transition: 'START',
    input,
    async afterwards(tx, referral, now) {
      await attendBooked(tx, referral, { by: requireViewer(context).id, now })
      await endClocks(tx, referral, { how: 'DONE', now, only: 'referral-appointment' })
    },
  })
}
