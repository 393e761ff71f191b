import type { PatientsDeps } from '../../deps.js'
import { SHOWN } from '../../domain/access-log.js'
import { joinedByOperation, type ToldRead } from '../../domain/told-reads.js'
import { appendCarriedAccess, type ToldAccess } from '../../storage/access-log.js'

/**
 * Writes down what other services showed: all of it or nothing, in one statement. Fails where somebody holds the log of one of
 * the patients: the reads of many are told together, and nobody waits for a log that is not of whom they read.
 */
export async function noteToldReads(
  { db }: Pick<PatientsDeps, 'db'>,
  reads: readonly ToldRead[],
): Promise<void> {
  await appendCarriedAccess(db, joinedByOperation(reads).map(accessOf))
}

/** An entry of the log as a service tells it. */
export function accessOf({ source, part: _, ...read }: ToldRead): ToldAccess {
  const { agencyId, patientCount, clientName, address, queryHash, traceId, ...told } = read
  const origin = { clientName, address, queryHash, traceId }
  return { ...told, detail: { service: source, outcome: SHOWN, agencyId, patientCount, ...origin } }
}
