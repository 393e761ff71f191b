import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { OpenWork } from '../domain/open-work.js'

/** The table `open_work`. */
export const OpenWorkEntity = new EntitySchema<OpenWork>({
  name: 'OpenWork',
  tableName: 'open_work',
  columns: {
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'open_work_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'open_work_authorization' },
    },
    kind: { type: 'text' },
    raisedAt: { name: 'raised_at', type: 'timestamptz' },
  } satisfies Record<keyof OpenWork, EntitySchemaColumnOptions>,
  indices: [{ name: 'open_work_by_authorization', columns: ['authorizationId'] }],
})
