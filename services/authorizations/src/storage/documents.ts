import { coalescedLists } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'
import type { AuthorizationDocument } from '../domain/records.js'
import { AuthorizationDocumentEntity } from './authorization-document.entity.js'
import type { Database } from './database.js'

const COLUMNS = `d.id, d.authorization_id as "authorizationId", d.kind, d.document_id as "documentId", d.attached_at as
  "attachedAt", d.attached_by as "attachedBy"`

/** The documents of these authorizations, oldest first. One statement. */
export const findDocuments = coalescedLists(
  async (db: Database, authorizationIds): Promise<readonly AuthorizationDocument[]> =>
    db.query(
      `select ${COLUMNS} from authorization_document d where d.authorization_id = any($1) order by d.attached_at, d.id`,
      [authorizationIds],
    ),
  (document) => document.authorizationId,
)

/** Adds a document. */
export async function addDocument(tx: EntityManager, document: AuthorizationDocument): Promise<void> {
  await tx.insert(AuthorizationDocumentEntity, document)
}
