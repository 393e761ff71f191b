import type { DomainEvent } from '@baton/events/event'
import type { EntityManager } from 'typeorm'
import { keepRecordLabel } from '../../storage/record-labels.js'

/** What another service says of its work is as protected as that which the work is about. */
export async function keepLabelOfSubject(
  tx: EntityManager,
  { payload, recordedAt }: DomainEvent<'work.raised.v1' | 'deadline.started.v1'>,
): Promise<void> {
  const { subjectId: recordId, sensitivity } = payload
  if (sensitivity !== undefined) await keepRecordLabel(tx, { recordId, sensitivity, toldAt: recordedAt })
}
