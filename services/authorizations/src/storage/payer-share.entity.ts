import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PayerShare } from '../domain/payer-share.js'

/** The table `payer_share`. */
export const PayerShareEntity = new EntitySchema<PayerShare>({
  name: 'PayerShare',
  tableName: 'payer_share',
  columns: {
    payerId: {
      name: 'payer_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'payer_share_pkey',
      foreignKey: { target: 'Payer', inverseSide: 'id', name: 'payer_share_payer' },
    },
    holder: { type: 'text', primary: true, primaryKeyConstraintName: 'payer_share_pkey' },
    places: { type: 'int' },
    validUntil: { name: 'valid_until', type: 'timestamptz' },
  } satisfies Record<keyof PayerShare, EntitySchemaColumnOptions>,
  checks: [{ name: 'payer_share_places', expression: `places >= 0` }],
})
