import { refused, type Outcome } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import { isDocumentOf } from '../../storage/documents.js'

/** Refuses a document that is not the patient's own; one that there is not looks the same. Null when it may stand. */
export async function refuseForeignDocument(
  tx: EntityManager,
  { documentId, patientId }: { documentId: string | null; patientId: string },
): Promise<Outcome<never> | null> {
  if (documentId === null || (await isDocumentOf(tx, { documentId, patientId }))) return null
  const message = 'is no document of this patient'
  return refused({ kind: 'InvalidInput', message, field: ['input', 'documentId'] })
}
