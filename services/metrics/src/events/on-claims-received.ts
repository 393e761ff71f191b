import type { DomainEvent } from '@baton/events/event'
import { handleTogether } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { addClaims } from '../storage/facts.js'

/** Each claim is kept for measures to come. */
export async function onClaimsReceived(
  deps: Pick<Deps, 'db' | 'clock'>,
  event: DomainEvent<'claims.received.v1'>,
): Promise<void> {
  await handleTogether(deps, event, (tx) => addClaims(tx, event.id))
}
