import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { StatusStep } from '../domain/records.js'

/** The table `authorization_status_change`. */
export const StatusStepEntity = new EntitySchema<StatusStep>({
  name: 'StatusStep',
  tableName: 'authorization_status_change',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'authorization_status_change_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: {
        target: 'Authorization',
        inverseSide: 'id',
        name: 'authorization_status_change_authorization',
      },
    },
    at: { type: 'timestamptz' },
    by: { type: 'text' },
    from: { name: 'from_status', type: 'text', nullable: true },
    to: { name: 'to_status', type: 'text' },
    reason: { type: 'text', nullable: true },
  } satisfies Record<keyof StatusStep, EntitySchemaColumnOptions>,
  indices: [{ name: 'authorization_status_change_by_authorization', columns: ['authorizationId', 'id'] }],
})
