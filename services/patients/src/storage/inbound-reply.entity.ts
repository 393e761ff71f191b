import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { InboundReplyRow } from './inbound-replies.js'

/** The table `inbound_reply`. */
export const InboundReplyEntity = new EntitySchema<InboundReplyRow>({
  name: 'InboundReply',
  tableName: 'inbound_reply',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'inbound_reply_pkey' },
    providerMessageId: { name: 'provider_message_id', type: 'text' },
    patientId: {
      name: 'patient_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'inbound_reply_patient' },
    },
    kind: { type: 'text' },
    topic: { type: 'text', nullable: true },
    text: { type: 'text' },
    receivedAt: { name: 'received_at', type: 'timestamptz' },
  } satisfies Record<keyof InboundReplyRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'inbound_reply_kind', expression: `kind in ('STOP', 'HELP', 'START', 'OTHER')` }],
  uniques: [{ name: 'inbound_reply_provider_message', columns: ['providerMessageId'] }],
  indices: [{ name: 'inbound_reply_by_patient', columns: ['patientId', 'receivedAt'] }],
})
