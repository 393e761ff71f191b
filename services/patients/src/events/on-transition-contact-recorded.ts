import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { PatientsDeps } from '../deps.js'
import { takeTransitionContact } from '../operations/outreach/take-transition-contact.js'

/** Somebody called a patient after a stay: the calls that outreach had planned know of it. */
export async function onTransitionContactRecorded(
  deps: PatientsDeps,
  event: DomainEvent<'transition.contact-recorded.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) => takeTransitionContact({ tx, deps }, event.payload))
}
