import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Webhook } from '../domain/webhook.js'

/** The table `webhook`. */
export const WebhookEntity = new EntitySchema<Webhook>({
  name: 'Webhook',
  tableName: 'webhook',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'webhook_pkey' },
    version: { type: 'int', version: true, default: 1 },
    agencyId: {
      name: 'agency_id',
      type: 'text',
      foreignKey: { target: 'Agency', inverseSide: 'id', name: 'webhook_agency' },
    },
    url: { type: 'text' },
    status: { type: 'text' },
    disabledReason: { name: 'disabled_reason', type: 'text', nullable: true },
    secretGeneration: { name: 'secret_generation', type: 'int' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    secretRotatedAt: { name: 'secret_rotated_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof Webhook, EntitySchemaColumnOptions>,
  checks: [
    { name: 'webhook_status', expression: `status in ('ACTIVE', 'DISABLED')` },
    { name: 'webhook_disabled_reason', expression: `disabled_reason in ('BY_AGENCY', 'GONE', 'FAILING')` },
    { name: 'webhook_says_why', expression: `(status = 'DISABLED') = (disabled_reason is not null)` },
  ],
  indices: [{ name: 'webhook_by_agency', columns: ['agencyId', 'createdAt', 'id'] }],
})
