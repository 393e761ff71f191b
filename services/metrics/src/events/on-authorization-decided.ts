import type { DomainEvent } from '@baton/events/event'
import type { Deps } from '@baton/service-kit/request-context'
import { addDecision } from '../storage/facts.js'
import { keepFact } from './keep-fact.js'

/** A payer decided. */
export async function onAuthorizationDecided(
  deps: Deps,
  event: DomainEvent<'authorization.decided.v1'>,
): Promise<void> {
  const { authorizationId, patientId, payerCode, lineOfBusiness, priority, outcome, extended } = event.payload
  const { receivedAt, decidedAt, dueAt } = event.payload
  await keepFact(deps, event, (tx) =>
    addDecision(tx, {
      eventId: event.id,
      authorizationId,
      patientId,
      payerCode,
      lineOfBusiness,
      priority,
      receivedAt: new Date(receivedAt),
      decidedAt: new Date(decidedAt),
      dueAt: new Date(dueAt),
      outcome,
      extended,
      recordedAt: event.recordedAt,
    }),
  )
}
