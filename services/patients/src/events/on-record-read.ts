import type { DomainEvent } from '@baton/events/event'
import { handleTogether } from '@baton/events/handle-once'
import type { PatientsDeps } from '../deps.js'
import { accessOf } from '../operations/access/note-told-reads.js'
import { appendToldAccess } from '../storage/access-log.js'

/** What another service showed of a patient belongs to the patient's access log as much as what is shown here. */
export async function onRecordRead(
  deps: Pick<PatientsDeps, 'db'>,
  read: DomainEvent<'record.read.v1'>,
): Promise<void> {
  const { payload, source } = read
  await handleTogether(deps, read, (tx) => appendToldAccess(tx, accessOf({ ...payload, source })))
}
