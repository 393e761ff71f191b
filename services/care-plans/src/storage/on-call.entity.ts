import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { OnCall } from '../domain/on-call.js'

/** The table `on_call`: a copy of the list that patients keeps. */
export const OnCallEntity = new EntitySchema<OnCall>({
  name: 'OnCall',
  tableName: 'on_call',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'on_call_pkey' },
    practitionerId: { name: 'practitioner_id', type: 'text' },
    role: { type: 'text' },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    endsAt: { name: 'ends_at', type: 'timestamptz' },
    toldAt: { name: 'told_at', type: 'timestamptz' },
  } satisfies Record<keyof OnCall, EntitySchemaColumnOptions>,
  indices: [{ name: 'on_call_by_role', columns: ['role', 'endsAt'] }],
})
