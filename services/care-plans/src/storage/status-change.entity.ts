import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { StatusChange } from '../domain/status-change.js'

/** The append-only table `status_change`. */
export const StatusChangeEntity = new EntitySchema<StatusChange>({
  name: 'StatusChange',
  tableName: 'status_change',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'status_change_pkey' },
    subjectId: { name: 'subject_id', type: 'text' },
    at: { type: 'timestamptz' },
    by: { type: 'text' },
    from: { name: 'from_status', type: 'text', nullable: true },
    to: { name: 'to_status', type: 'text' },
    reason: { type: 'text', nullable: true },
  } satisfies Record<keyof StatusChange, EntitySchemaColumnOptions>,
  indices: [{ name: 'status_change_by_subject', columns: ['subjectId', 'id'] }],
})
