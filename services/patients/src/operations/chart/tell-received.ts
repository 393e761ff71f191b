import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import { receivedEvent } from '../../received/received-event.js'
import type { ReceivedResource } from '../../received/received-resource.js'
import { findConditionCodes } from '../../storage/conditions.js'
import { findPart2Rows } from '../../storage/sensitive-rows.js'
import type { Writing } from '../writing.js'

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
  await appendToOutbox(
    tx,
    received.map(({ sensitivity, ...one }) =>
      receivedEvent(one, { recordedAt, sensitivity, codesOf: (id) => codes.get(id) ?? [] }),
    ),
  )
}
