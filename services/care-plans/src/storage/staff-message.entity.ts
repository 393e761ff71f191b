import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { StaffMessage } from '../domain/staff-message.js'

/** The table `staff_message`: what staff are told outside the graph. */
export const StaffMessageEntity = new EntitySchema<StaffMessage>({
  name: 'StaffMessage',
  tableName: 'staff_message',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'staff_message_pkey' },
    escalationId: { name: 'escalation_id', type: 'text', nullable: true },
    meetingId: { name: 'meeting_id', type: 'text', nullable: true },
    kind: { type: 'text' },
    recipient: { type: 'text' },
    channel: { type: 'text' },
    body: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    attempts: { type: 'int', default: 0 },
    nextAttemptAt: { name: 'next_attempt_at', type: 'timestamptz' },
    leasedUntil: { name: 'leased_until', type: 'timestamptz', nullable: true },
    sentAt: { name: 'sent_at', type: 'timestamptz', nullable: true },
    failedAt: { name: 'failed_at', type: 'timestamptz', nullable: true },
    problem: { type: 'text', nullable: true },
  } satisfies Record<keyof StaffMessage, EntitySchemaColumnOptions>,
  checks: [
    { name: 'staff_message_channel', expression: `channel in ('EMAIL', 'SMS')` },
    {
      name: 'staff_message_kind',
      expression: `kind in ('ESCALATION', 'INVITATION', 'REMINDER', 'CANCELLATION')`,
    },
    { name: 'staff_message_about', expression: '(escalation_id is null) <> (meeting_id is null)' },
  ],
  indices: [
    {
      name: 'staff_message_waiting',
      columns: ['nextAttemptAt'],
      where: 'sent_at is null and failed_at is null',
    },
    { name: 'staff_message_by_escalation', columns: ['escalationId', 'recipient'] },
  ],
})
