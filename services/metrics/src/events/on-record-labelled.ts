import type { DomainEvent } from '@baton/events/event'
import { handleTogether } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { askForReview } from '../storage/care-gaps.js'
import { keepLabel } from '../storage/record-labels.js'

/** What was told of a record before is from now on as protected as the record, and care gaps do without it. */
export async function onRecordLabelled(
  deps: Pick<Deps, 'db' | 'clock'>,
  event: DomainEvent<'record.labelled.v1'>,
): Promise<void> {
  await handleTogether(deps, event, async (tx) => {
    const { recordId, patientId, sensitivity: label } = event.payload
    await askForReview(tx, patientId) // first, as whoever tells facts of a patient
    await keepLabel(tx, { recordId, patientId, label, eventId: event.id, recordedAt: event.recordedAt })
  })
}
