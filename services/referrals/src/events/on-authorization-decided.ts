import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { ReferralsDeps } from '../deps.js'
import { recordApproval } from '../storage/consents.js'

const APPROVALS: readonly string[] = ['APPROVED', 'PARTIALLY_APPROVED']

/** The payer decided: what waits for this authorization may be sent once it is approved, in part at least. */
export async function onAuthorizationDecided(
  deps: ReferralsDeps,
  event: DomainEvent<'authorization.decided.v1'>,
): Promise<void> {
  const { authorizationId, outcome, decidedAt } = event.payload
  await handleOnce(deps, event, async (tx) => {
    if (APPROVALS.includes(outcome)) await recordApproval(tx, { authorizationId, at: decidedAt })
  })
}
