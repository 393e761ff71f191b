import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { StoredDeadline } from '../domain/records.js'

/** The table `authorization_deadline`. */
export const StoredDeadlineEntity = new EntitySchema<StoredDeadline>({
  name: 'StoredDeadline',
  tableName: 'authorization_deadline',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'authorization_deadline_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: {
        target: 'Authorization',
        inverseSide: 'id',
        name: 'authorization_deadline_authorization',
      },
    },
    rule: { type: 'text' },
    label: { type: 'text' },
    source: { type: 'text' },
    startedAt: { name: 'started_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    timeZone: { name: 'time_zone', type: 'text' },
    actBy: { name: 'act_by', type: 'date', nullable: true },
    extendedBy: { name: 'extended_by', type: 'jsonb' },
    status: { type: 'text' },
    metAt: { name: 'met_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof StoredDeadline, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'authorization_deadline_status',
      expression: `status in ('RUNNING', 'MET', 'MISSED', 'PAUSED', 'CANCELLED')`,
    },
  ],
  indices: [
    { name: 'authorization_deadline_by_authorization', columns: ['authorizationId', 'startedAt', 'id'] },
    { name: 'authorization_deadline_running', columns: ['dueAt'], where: `status = 'RUNNING'` },
  ],
})
