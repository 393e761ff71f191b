import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import { receivedClaim, receivedEvent, type ToldWith } from '../../received/received-event.js'
import type { ReceivedResource } from '../../received/received-resource.js'
import { findConditionCodes } from '../../storage/conditions.js'
import { findPart2Rows } from '../../storage/sensitive-rows.js'
import type { Writing } from '../writing.js'
import { partsOfPatients } from './parts-of-patients.js'

/** What others own, under the label that it carries. */
export type LabelledReceived = ReceivedResource & { readonly sensitivity: Sensitivity }

/**
 * Tells the owners of plans, goals, teams and claims what came; after the conditions that they name were written. What is
 * about something that Part 2 protects stays here.
 */
export async function tellReceived({ tx, deps }: Writing, all: readonly LabelledReceived[]): Promise<void> {
  if (all.length === 0) return
  const shut = await findPart2Rows(
    tx,
    all.flatMap(({ conditionIds, encounterIds }) => [...conditionIds, ...encounterIds]),
  )
  const received = all.filter(
    ({ conditionIds, encounterIds }) => ![...conditionIds, ...encounterIds].some((id) => shut.has(id)),
  )
  if (received.length === 0) return
  const conditionIds = [...new Set(received.flatMap((one) => one.conditionIds))]
  const codes = await findConditionCodes(tx, conditionIds)
  const recordedAt = deps.clock.now()
  await appendToOutbox(tx, eventsOf(received, { recordedAt, codesOf: (id) => codes.get(id) ?? [] }))
}

/** Claims are many: those of a patient are told together. */
function eventsOf(
  received: readonly LabelledReceived[],
  known: Omit<ToldWith, 'sensitivity'>,
): readonly NewEvent[] {
  const { recordedAt } = known
  const alone: NewEvent[] = []
  const claims: { patientId: string; claim: ReturnType<typeof receivedClaim> }[] = []
  for (const { sensitivity, ...one } of received) {
    const told = { ...known, sensitivity }
    if (one.type === 'claim.received.v1')
      claims.push({ patientId: one.patientId, claim: receivedClaim(one, told) })
    else alone.push(receivedEvent(one, told))
  }
  const together = partsOfPatients(claims).map(({ patientId, all }) =>
    event('claims.received.v1', {
      ...{ subject: patientId, patientId, occurredAt: recordedAt, recordedAt },
      payload: { patientId, claims: all.map(({ claim }) => claim) },
    }),
  )
  return [...alone, ...together]
}
