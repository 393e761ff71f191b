import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { SYSTEM } from '../domain/status-change.js'
import { labelRecord } from '../operations/label-record.js'

/** A record that was told before is as protected here as where it is kept. */
export async function onRecordLabelled(
  { config, ...deps }: CarePlansDeps,
  event: DomainEvent<'record.labelled.v1'>,
): Promise<void> {
  const actor = { by: SYSTEM, now: deps.clock.now(), config, toldAt: new Date(event.recordedAt) }
  await handleOnce(deps, event, (tx) => labelRecord(tx, event.payload, actor))
}
