import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { InboundMessageRow, InboundMessageStepRow } from '../domain/inbound-message.js'

/** The table `inbound_message`. */
export const InboundMessageEntity = new EntitySchema<InboundMessageRow>({
  name: 'InboundMessage',
  tableName: 'inbound_message',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'inbound_message_pkey' },
    version: { type: 'int', version: true, default: 1 },
    status: { type: 'text' },
    channel: { type: 'text' },
    sendingApplication: { name: 'sending_application', type: 'text', nullable: true },
    sendingFacility: { name: 'sending_facility', type: 'text', nullable: true },
    controlId: { name: 'control_id', type: 'text', nullable: true },
    messageType: { name: 'message_type', type: 'text', nullable: true },
    contentHash: { name: 'content_hash', type: 'bytea' },
    text: { type: 'text' },
    originalText: { name: 'original_text', type: 'text', nullable: true },
    acknowledgment: { type: 'text' },
    errorCode: { name: 'error_code', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    effects: { type: 'jsonb' },
    patientId: {
      name: 'patient_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'inbound_message_patient' },
    },
    encounterId: {
      name: 'encounter_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Encounter', inverseSide: 'id', name: 'inbound_message_encounter' },
    },
    duplicateOf: {
      name: 'duplicate_of',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'InboundMessage', inverseSide: 'id', name: 'inbound_message_duplicate_of' },
    },
    occurredAt: { name: 'occurred_at', type: 'timestamptz', nullable: true },
    receivedAt: { name: 'received_at', type: 'timestamptz' },
    receivedBy: { name: 'received_by', type: 'text' },
  } satisfies Record<keyof InboundMessageRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'inbound_message_status',
      expression: `status in ('ACCEPTED', 'QUARANTINED', 'REPAIRED', 'DUPLICATE')`,
    },
    { name: 'inbound_message_channel', expression: `channel in ('HTTP', 'MLLP')` },
    { name: 'inbound_message_acknowledgment', expression: `acknowledgment in ('AA', 'AE', 'AR')` },
    {
      name: 'inbound_message_quarantine_has_a_reason',
      expression: `status <> 'QUARANTINED' or reason is not null`,
    },
  ],
  indices: [
    { name: 'inbound_message_by_status', columns: ['status', 'receivedAt', 'id'] },
    { name: 'inbound_message_by_received_at', columns: ['receivedAt', 'id'] },
    {
      name: 'inbound_message_by_control_id',
      columns: ['sendingFacility', 'sendingApplication', 'controlId'],
    },
    { name: 'inbound_message_by_content', columns: ['contentHash'] },
    { name: 'inbound_message_by_patient', columns: ['patientId', 'occurredAt'] },
  ],
})

/** The table `inbound_message_step`. */
export const InboundMessageStepEntity = new EntitySchema<InboundMessageStepRow>({
  name: 'InboundMessageStep',
  tableName: 'inbound_message_step',
  columns: {
    messageId: {
      name: 'message_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'inbound_message_step_pkey',
      foreignKey: { target: 'InboundMessage', inverseSide: 'id', name: 'inbound_message_step_message' },
    },
    step: { type: 'int', primary: true, primaryKeyConstraintName: 'inbound_message_step_pkey' },
    at: { type: 'timestamptz' },
    by: { type: 'text' },
    fromStatus: { name: 'from_status', type: 'text', nullable: true },
    toStatus: { name: 'to_status', type: 'text' },
    reason: { type: 'text', nullable: true },
  } satisfies Record<keyof InboundMessageStepRow, EntitySchemaColumnOptions>,
})
