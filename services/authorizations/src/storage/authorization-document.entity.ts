import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { AuthorizationDocument } from '../domain/records.js'

/** The table `authorization_document`. */
export const AuthorizationDocumentEntity = new EntitySchema<AuthorizationDocument>({
  name: 'AuthorizationDocument',
  tableName: 'authorization_document',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'authorization_document_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: {
        target: 'Authorization',
        inverseSide: 'id',
        name: 'authorization_document_authorization',
      },
    },
    kind: { type: 'text' },
    documentId: { name: 'document_id', type: 'text', nullable: true },
    attachedAt: { name: 'attached_at', type: 'timestamptz' },
    attachedBy: { name: 'attached_by', type: 'text' },
  } satisfies Record<keyof AuthorizationDocument, EntitySchemaColumnOptions>,
  indices: [
    { name: 'authorization_document_by_authorization', columns: ['authorizationId', 'attachedAt', 'id'] },
  ],
})
