import type { Outcome } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { ReferralsRequest } from '../deps.js'
import { acceptanceDeadline } from '../domain/acceptance-deadline.js'
import { addDeadline } from '../storage/referral-deadlines.js'
import { deadlineStarted, referralSent } from './referral-events.js'
import { takeStep, type StepInput } from './take-step.js'

/** Sends a referral to its agency and starts the clock by which the agency should accept. */
export async function sendReferral(
  context: ReferralsRequest,
  input: StepInput,
): Promise<Outcome<{ id: string }>> {
  return takeStep(context, {
    operation: 'sendReferral',
    transition: 'SEND',
    input,
    async afterwards(tx, referral, now) {
      const deadline = acceptanceDeadline(referral.priority, now, context.organizationTimeZone)
      const kept = { ...deadline, id: newId('deadline'), referralId: referral.id }
      await addDeadline(tx, kept)
      await appendToOutbox(tx, [referralSent(referral, now, kept.dueAt), deadlineStarted(referral, kept)])
    },
  })
}
