import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { Deps } from '@baton/service-kit/request-context'
import { onCallRole } from '../domain/on-call.js'
import { endOnCall } from '../storage/on-call.js'

/** Whoever was taken off the on-call list is not asked by the ladder any more. */
export async function onOnCallEnded(deps: Deps, ended: DomainEvent<'on-call.ended.v1'>): Promise<void> {
  const { onCallId: id, practitionerId, role, at } = ended.payload
  await handleOnce(deps, ended, (tx) =>
    endOnCall(tx, { id, practitionerId, role: onCallRole(role), endsAt: new Date(at) }),
  )
}
