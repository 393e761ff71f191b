import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { CarePlansDeps } from '../deps.js'
import { onCallRole } from '../domain/on-call.js'
import { keepOnCall } from '../storage/on-call.js'

/** The on-call list is kept here too: escalations climb it without asking another service. */
export async function onOnCallSet(deps: CarePlansDeps, set: DomainEvent<'on-call.set.v1'>): Promise<void> {
  const { onCallId: id, practitionerId, role, from, until, at } = set.payload
  const period = { startsAt: new Date(from), endsAt: new Date(until), toldAt: new Date(at) }
  await handleOnce(deps, set, (tx) =>
    keepOnCall(tx, { id, practitionerId, role: onCallRole(role), ...period }),
  )
}
