import type { DomainEvent } from '@baton/events/event'
import type { Deps } from '@baton/service-kit/request-context'
import { addTransition } from '../storage/facts.js'
import { keepFact } from './keep-fact.js'

/** A discharge is followed from now on. */
export async function onTransitionOpened(
  deps: Deps,
  event: DomainEvent<'transition.opened.v1'>,
): Promise<void> {
  const { episodeId, patientId, dischargedAt, contactDueAt } = event.payload
  await keepFact(deps, event, (tx) =>
    addTransition(tx, {
      eventId: event.id,
      episodeId,
      patientId,
      dischargedAt: new Date(dischargedAt),
      contactDueAt: new Date(contactDueAt),
      recordedAt: event.recordedAt,
    }),
  )
}
