import type { DomainEvent } from '@baton/events/event'
import { handleTogether } from '@baton/events/handle-once'
import type { PatientsDeps } from '../deps.js'
import { SHOWN } from '../domain/access-log.js'
import { appendToldAccess } from '../storage/access-log.js'

/** What another service showed of a patient belongs to the patient's access log as much as what is shown here. */
export async function onRecordRead(
  deps: Pick<PatientsDeps, 'db'>,
  read: DomainEvent<'record.read.v1'>,
): Promise<void> {
  const { part: _, agencyId, patientCount, clientName, address, queryHash, traceId, ...told } = read.payload
  const origin = { clientName, address, queryHash, traceId }
  const detail = { service: read.source, outcome: SHOWN, agencyId, patientCount, ...origin }
  await handleTogether(deps, read, (tx) => appendToldAccess(tx, { ...told, detail }))
}
