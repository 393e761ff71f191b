import { handleOnce, RetryLater } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { AuthorizationsDeps } from '../deps.js'
import { draftFromProposal } from '../operations/authorization/draft-from-proposal.js'
import { readCoveragesInForce } from '../payers/coverage-to-ask.js'

/** Equipment that somebody accepted is asked of the payer: the draft is filled in, a person completes and submits it. */
export async function onProposalAccepted(
  deps: AuthorizationsDeps,
  accepted: DomainEvent<'proposal.accepted.v1'>,
): Promise<void> {
  const { services, patientId } = accepted.payload
  const coverages = services.length === 0 ? [] : await coveragesOf(deps, patientId)
  const now = deps.clock.now()
  await handleOnce(deps, accepted, (tx) => draftFromProposal(tx, accepted.payload, { coverages, now }))
}

/** Read before the transaction begins: no lock is held over the network. */
function coveragesOf({ graph }: AuthorizationsDeps, patientId: string) {
  if (!graph) throw new RetryLater('This process does not read the graph.')
  return readCoveragesInForce(graph, patientId)
}
