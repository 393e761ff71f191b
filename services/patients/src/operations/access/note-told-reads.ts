import type { Payload } from '@baton/events/catalogue'
import type { PatientsDeps } from '../../deps.js'
import { SHOWN } from '../../domain/access-log.js'
import { appendToldAccess } from '../../storage/access-log.js'

/** What a service showed of some patients, as it tells it. */
export type ToldRead = Payload<'record.read.v1'> & { readonly source: string }

/** Writes down what other services showed: all of it or nothing, in one statement. */
export async function noteToldReads(
  { db }: Pick<PatientsDeps, 'db'>,
  reads: readonly ToldRead[],
): Promise<void> {
  await Promise.all(reads.map((read) => appendToldAccess(db.manager, accessOf(read))))
}

/** An entry of the log as a service tells it. */
export function accessOf({ source, part: _, ...read }: ToldRead): Parameters<typeof appendToldAccess>[1] {
  const { agencyId, patientCount, clientName, address, queryHash, traceId, ...told } = read
  const origin = { clientName, address, queryHash, traceId }
  return { ...told, detail: { service: source, outcome: SHOWN, agencyId, patientCount, ...origin } }
}
