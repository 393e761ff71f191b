import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { StaffMessage } from '../domain/escalation-action.js'

/** The table `staff_message`: what staff are told outside the graph. */
export const StaffMessageEntity = new EntitySchema<StaffMessage>({
  name: 'StaffMessage',
  tableName: 'staff_message',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'staff_message_pkey' },
    escalationId: { name: 'escalation_id', type: 'text' },
    recipient: { type: 'text' },
    channel: { type: 'text' },
    body: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    sentAt: { name: 'sent_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof StaffMessage, EntitySchemaColumnOptions>,
  checks: [{ name: 'staff_message_channel', expression: `channel in ('EMAIL', 'SMS')` }],
  indices: [{ name: 'staff_message_waiting', columns: ['createdAt'], where: 'sent_at is null' }],
})
