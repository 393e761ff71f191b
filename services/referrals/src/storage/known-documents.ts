import type { Payload } from '@baton/events/catalogue'
import type { EntityManager } from 'typeorm'
import type { KnownDocument } from '../domain/document-sharing.js'

/** Remembers whose document it is and how it is protected. */
export async function keepDocument(tx: EntityManager, told: Payload<'document.added.v1'>): Promise<void> {
  await tx.query(
    `insert into known_document (document_id, patient_id, sensitivity) values ($1, $2, $3) on conflict do nothing`,
    [told.documentId, told.patientId, told.sensitivity],
  )
}

/** The document of this id, if it is this patient's. */
export async function findDocumentOf(
  tx: EntityManager,
  { patientId, documentId }: { patientId: string; documentId: string },
): Promise<KnownDocument | null> {
  const [found]: KnownDocument[] = await tx.query(
    `select document_id as id, sensitivity from known_document where document_id = $1 and patient_id = $2`,
    [documentId, patientId],
  )
  return found ?? null
}
