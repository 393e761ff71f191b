import type { Payload } from '@baton/events/catalogue'
import type { PatientsDeps } from '../../deps.js'
import { SHOWN, type AccessDetail } from '../../domain/access-log.js'
import { joinedByOperation, type ShownByOperation, type ToldRead } from '../../domain/told-reads.js'
import { appendCarriedAccess, type AccessRead, type ToldAccess } from '../../storage/access-log.js'

/**
 * Writes down what other services showed: all of it or nothing, in one statement. Fails where somebody holds the log of one of
 * the patients: the reads of many are told together, and nobody waits for a log that is not of whom they read.
 */
export async function noteToldReads(
  { db }: Pick<PatientsDeps, 'db'>,
  reads: readonly ToldRead[],
): Promise<void> {
  await appendCarriedAccess(db, joinedByOperation(reads).map(accessOfMany))
}

/** An entry of the log as a service tells it by an event. */
export function accessOf({
  part: _,
  ...told
}: Payload<'record.read.v1'> & { readonly source: string }): ToldAccess {
  return withDetail(told)
}

function accessOfMany({ labels, ...told }: ShownByOperation): AccessRead {
  const read = withDetail(told)
  return { ...read, detail: { ...read.detail, ...(labels && { labels }) } }
}

type Origin = Pick<
  ToldRead,
  'source' | 'agencyId' | 'patientCount' | 'clientName' | 'address' | 'queryHash' | 'traceId'
>

function withDetail<Told extends Origin>(
  read: Told,
): Omit<Told, keyof Origin> & { readonly detail: AccessDetail } {
  const { source, agencyId, patientCount, clientName, address, queryHash, traceId, ...told } = read
  const origin = { clientName, address, queryHash, traceId }
  return { ...told, detail: { service: source, outcome: SHOWN, agencyId, patientCount, ...origin } }
}
