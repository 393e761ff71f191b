import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { RefusedNotification } from '../domain/refused-notification.js'

/** The table `refused_notification`. */
export const RefusedNotificationEntity = new EntitySchema<RefusedNotification>({
  name: 'RefusedNotification',
  tableName: 'refused_notification',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'refused_notification_pkey' },
    at: { type: 'timestamptz' },
    payerCode: { name: 'payer_code', type: 'text', nullable: true },
    reason: { type: 'text' },
    requestId: { name: 'request_id', type: 'text' },
    bodyHash: { name: 'body_hash', type: 'text' },
  } satisfies Record<keyof RefusedNotification, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'refused_notification_reason',
      expression: `reason in ('PAYER_UNKNOWN', 'SIGNATURE', 'SUBSCRIPTION')`,
    },
  ],
  indices: [{ name: 'refused_notification_by_time', columns: ['at'] }],
})
