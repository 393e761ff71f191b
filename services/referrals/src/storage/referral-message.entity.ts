import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ReferralMessage } from '../domain/message.js'

/** The table `referral_message`. */
export const ReferralMessageEntity = new EntitySchema<ReferralMessage>({
  name: 'ReferralMessage',
  tableName: 'referral_message',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'referral_message_pkey' },
    referralId: {
      name: 'referral_id',
      type: 'text',
      foreignKey: { target: 'Referral', inverseSide: 'id', name: 'referral_message_referral' },
    },
    kind: { type: 'text' },
    at: { type: 'timestamptz' },
    by: { type: 'text' },
    party: { type: 'text' },
    sensitivity: { type: 'text' },
    text: { type: 'text', nullable: true },
    code: { type: 'jsonb', nullable: true },
    occurredOn: { name: 'occurred_on', type: 'date', nullable: true },
    enrollment: { type: 'text', nullable: true },
    documentId: { name: 'document_id', type: 'text', nullable: true },
  } satisfies Record<keyof ReferralMessage, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'referral_message_kind',
      expression: `kind in ('MESSAGE', 'PROGRESS', 'INTAKE', 'SERVICE_RECORD', 'DOCUMENT')`,
    },
  ],
  indices: [{ name: 'referral_message_by_referral', columns: ['referralId', 'at', 'id'] }],
})
