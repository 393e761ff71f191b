import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PayerContact } from '../domain/dialog.js'

/** The table `payer_contact`. */
export const PayerContactEntity = new EntitySchema<PayerContact>({
  name: 'PayerContact',
  tableName: 'payer_contact',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'payer_contact_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'payer_contact_authorization' },
    },
    at: { type: 'timestamptz' },
    by: { type: 'text' },
    channel: { type: 'text' },
    representative: { type: 'text', nullable: true },
    referenceNumber: { name: 'reference_number', type: 'text', nullable: true },
    summary: { type: 'text' },
    promised: { type: 'text', nullable: true },
    promisedBy: { name: 'promised_by', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof PayerContact, EntitySchemaColumnOptions>,
  checks: [{ name: 'payer_contact_channel', expression: `channel in ('PHONE', 'FAX', 'PORTAL', 'MAIL')` }],
  indices: [{ name: 'payer_contact_by_authorization', columns: ['authorizationId', 'at', 'id'] }],
})
