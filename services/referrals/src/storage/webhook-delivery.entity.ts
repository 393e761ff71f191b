import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { WebhookDelivery } from '../domain/webhook.js'

/** The table `webhook_delivery`. */
export const WebhookDeliveryEntity = new EntitySchema<WebhookDelivery>({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'webhook_delivery_pkey' },
    sequence: { type: 'bigint', generated: 'increment' },
    webhookId: {
      name: 'webhook_id',
      type: 'text',
      foreignKey: { target: 'Webhook', inverseSide: 'id', name: 'webhook_delivery_webhook' },
    },
    agencyId: { name: 'agency_id', type: 'text' },
    referralId: {
      name: 'referral_id',
      type: 'text',
      foreignKey: { target: 'Referral', inverseSide: 'id', name: 'webhook_delivery_referral' },
    },
    type: { type: 'text' },
    occurredAt: { name: 'occurred_at', type: 'timestamptz' },
    status: { type: 'text' },
    attempts: { type: 'int', default: 0 },
    nextAttemptAt: { name: 'next_attempt_at', type: 'timestamptz' },
    leaseUntil: { name: 'lease_until', type: 'timestamptz', nullable: true },
    lastStatusCode: { name: 'last_status_code', type: 'int', nullable: true },
    lastError: { name: 'last_error', type: 'text', nullable: true },
    deliveredAt: { name: 'delivered_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof WebhookDelivery, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'webhook_delivery_status',
      expression: `status in ('PENDING', 'DELIVERED', 'FAILED', 'SUPPRESSED')`,
    },
  ],
  indices: [
    { name: 'webhook_delivery_log', columns: ['webhookId', 'sequence'] },
    {
      name: 'webhook_delivery_in_order',
      columns: ['webhookId', 'referralId', 'sequence'],
      where: `status = 'PENDING'`,
    },
    { name: 'webhook_delivery_due', columns: ['nextAttemptAt'], where: `status = 'PENDING'` },
  ],
})
