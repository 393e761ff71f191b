import type { Identifier } from '../../domain/patient.js'
import { contradiction } from '../../hl7v2/fault.js'
import { findByAnyIdentifier } from '../../storage/patients.js'
import type { Writing } from '../writing.js'
import { addIdentifiers } from './resolve-person.js'

/** A40: the numbers of MRG now belong to the patient of PID. */
export async function applyMerge(
  { tx }: Writing,
  survivorId: string,
  mergedFrom: readonly Identifier[],
): Promise<string> {
  const others = (await findByAnyIdentifier(tx, mergedFrom)).filter((id) => id !== survivorId)
  if (others.length > 0)
    throw contradiction(
      'Both patients are known here: merge them with mergePatients, then replay the message.',
    )
  const added = await addIdentifiers(tx, survivorId, mergedFrom)
  return added
    ? "the merged number was unknown: it is the patient's from now on"
    : 'the numbers were merged already'
}
