import { identifying } from '../../domain/identifying.js'
import type { Identifier } from '../../domain/patient.js'
import { contradiction } from '../../hl7v2/fault.js'
import { lockRecords } from '../../storage/patient-merges.js'
import { findByAnyIdentifier } from '../../storage/patients.js'
import { joinRecords } from '../patient/join-records.js'
import type { Writing } from '../writing.js'
import { addIdentifiers, type ResolvedPerson } from './resolve-person.js'

/** A40: the patients of MRG are the patient of PID, and the numbers of MRG are theirs. One that families share names nobody. */
export async function applyMerge(
  writing: Writing,
  { patientId: survivorId, isNew }: Pick<ResolvedPerson, 'patientId' | 'isNew'>,
  mergedFrom: readonly Identifier[],
): Promise<string> {
  const { tx } = writing
  const others = (await findByAnyIdentifier(tx, identifying(mergedFrom))).filter((id) => id !== survivorId)
  if (others.length > 0 && isNew)
    throw contradiction(
      'The patient of MRG is known here and the one of PID is not: a known record is not merged into an empty one.',
    )
  await lockRecords(tx, [survivorId, ...others])
  for (const mergedId of others)
    await joinRecords(writing, {
      survivorId,
      mergedId,
      by: 'system:patients',
      reason: 'A hospital merged them (ADT A40).',
    })
  const added = await addIdentifiers(tx, survivorId, mergedFrom)
  if (others.length > 0) return 'the records were merged'
  return added
    ? "the merged number was unknown: it is the patient's from now on"
    : 'the numbers were merged already'
}
