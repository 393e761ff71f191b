import type { DomainEvent } from '@baton/events/event'
import type { Deps } from '@baton/service-kit/request-context'
import { addContact } from '../storage/facts.js'
import { keepFact } from './keep-fact.js'

/** Somebody tried to reach a patient after a discharge. */
export async function onTransitionContactRecorded(
  deps: Deps,
  event: DomainEvent<'transition.contact-recorded.v1'>,
): Promise<void> {
  const { attemptId, episodeId, patientId, at, successful } = event.payload
  await keepFact(deps, event, (tx) =>
    addContact(tx, {
      eventId: event.id,
      attemptId,
      episodeId,
      patientId,
      at: new Date(at),
      successful,
      recordedAt: event.recordedAt,
    }),
  )
}
