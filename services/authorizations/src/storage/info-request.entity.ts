import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { InfoRequest } from '../domain/dialog.js'

/** The table `info_request`. */
export const InfoRequestEntity = new EntitySchema<InfoRequest>({
  name: 'InfoRequest',
  tableName: 'info_request',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'info_request_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'info_request_authorization' },
    },
    items: { type: 'text', array: true },
    channel: { type: 'text' },
    requestedAt: { name: 'requested_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    recordedBy: { name: 'recorded_by', type: 'text' },
    answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
    answeredBy: { name: 'answered_by', type: 'text', nullable: true },
    documentIds: { name: 'document_ids', type: 'text', array: true },
    cancelledAt: { name: 'cancelled_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof InfoRequest, EntitySchemaColumnOptions>,
  checks: [
    { name: 'info_request_items', expression: `cardinality(items) > 0` },
    { name: 'info_request_ends_once', expression: `answered_at is null or cancelled_at is null` },
  ],
  indices: [
    {
      name: 'info_request_one_open',
      columns: ['authorizationId'],
      unique: true,
      where: `answered_at is null and cancelled_at is null`,
    },
    { name: 'info_request_by_authorization', columns: ['authorizationId', 'requestedAt', 'id'] },
  ],
})
