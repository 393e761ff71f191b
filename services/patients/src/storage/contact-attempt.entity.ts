import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ContactAttemptRow } from '../domain/campaign.js'

/** The table `contact_attempt`. */
export const ContactAttemptEntity = new EntitySchema<ContactAttemptRow>({
  name: 'ContactAttempt',
  tableName: 'contact_attempt',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'contact_attempt_pkey' },
    patientId: {
      name: 'patient_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'contact_attempt_patient' },
    },
    campaignId: {
      name: 'campaign_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Campaign', inverseSide: 'id', name: 'contact_attempt_campaign' },
    },
    relatedPersonId: { name: 'related_person_id', type: 'text', nullable: true },
    encounterId: { name: 'encounter_id', type: 'text', nullable: true },
    topic: { type: 'text' },
    step: { type: 'int' },
    kind: { type: 'text' },
    channel: { type: 'text' },
    status: { type: 'text' },
    denial: { type: 'text', nullable: true },
    outcome: { type: 'text', nullable: true },
    isAutomated: { name: 'is_automated', type: 'boolean' },
    template: { type: 'text', nullable: true },
    language: { type: 'text', nullable: true },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    notBefore: { name: 'not_before', type: 'timestamptz', nullable: true },
    sendingSince: { name: 'sending_since', type: 'timestamptz', nullable: true },
    attemptedAt: { name: 'attempted_at', type: 'timestamptz', nullable: true },
    sentTo: { name: 'sent_to', type: 'text', nullable: true },
    attemptedBy: { name: 'attempted_by', type: 'text', nullable: true },
    onBehalfOf: { name: 'on_behalf_of', type: 'text', nullable: true },
    providerMessageId: { name: 'provider_message_id', type: 'text', nullable: true },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  } satisfies Record<keyof ContactAttemptRow, EntitySchemaColumnOptions>,
  checks: [
    { name: 'contact_attempt_kind', expression: `kind in ('MESSAGE', 'REPLY', 'CALL')` },
    { name: 'contact_attempt_channel', expression: `channel in ('SMS', 'EMAIL', 'LETTER', 'CALL')` },
    {
      name: 'contact_attempt_status',
      expression: `status in ('PLANNED', 'SENDING', 'SENT', 'SUPPRESSED', 'CALL_TASK', 'DONE', 'CANCELLED', 'FAILED')`,
    },
  ],
  uniques: [{ name: 'contact_attempt_provider_message', columns: ['providerMessageId'] }],
  indices: [
    { name: 'contact_attempt_by_step', columns: ['campaignId', 'patientId', 'step'], unique: true },
    { name: 'contact_attempt_by_campaign', columns: ['campaignId', 'dueAt', 'id'] },
    { name: 'contact_attempt_by_patient', columns: ['patientId', 'dueAt', 'id'] },
    { name: 'contact_attempt_due', columns: ['dueAt'], where: `status in ('PLANNED', 'SENDING')` },
  ],
})
