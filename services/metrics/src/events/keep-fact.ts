import { isPart2Label } from '@baton/auth/sensitivity'
import { handleTogether } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import { sensitivity } from '@baton/events/sensitivity'
import type { Deps } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { addFact } from '../storage/facts.js'
import { keepLabel } from '../storage/record-labels.js'

type Handles = Pick<Deps, 'db' | 'clock'>

/** Keeps what an event told, once, and whatever a measure needs of it besides, in one transaction. */
export async function keepFact(
  deps: Handles,
  event: DomainEvent,
  besides: (tx: EntityManager) => Promise<void> = async () => undefined,
): Promise<void> {
  await handleTogether(deps, event, async (tx) => {
    const { id, patientId, recordedAt, payload } = event
    if (patientId === null) return
    const { data: label } = sensitivity.safeParse('sensitivity' in payload ? payload.sensitivity : undefined)
    const part2 =
      ('category' in payload && payload.category === 'SUBSTANCE_USE') ||
      (label !== undefined && isPart2Label(label))
    await addFact(tx, { eventId: id, part2 })
    // A claim carries the labels of its diagnoses, too: what it is about need not be labelled.
    const isOfStay = event.type !== 'claim.received.v1' && 'encounterId' in payload
    if (label !== undefined && isOfStay && payload.encounterId)
      await keepLabel(tx, { recordId: payload.encounterId, patientId, label, eventId: id, recordedAt })
    await besides(tx)
  })
}
