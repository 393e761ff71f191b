import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ReferralStatusChange } from '../domain/referral.js'

/** The append-only table `referral_status_change`. */
export const ReferralStatusChangeEntity = new EntitySchema<ReferralStatusChange>({
  name: 'ReferralStatusChange',
  tableName: 'referral_status_change',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'referral_status_change_pkey' },
    referralId: {
      name: 'referral_id',
      type: 'text',
      foreignKey: { target: 'Referral', inverseSide: 'id', name: 'referral_status_change_referral' },
    },
    at: { type: 'timestamptz' },
    by: { type: 'text' },
    from: { name: 'from_status', type: 'text', nullable: true },
    to: { name: 'to_status', type: 'text' },
    reason: { type: 'text', nullable: true },
  } satisfies Record<keyof ReferralStatusChange, EntitySchemaColumnOptions>,
  indices: [{ name: 'referral_status_change_by_referral', columns: ['referralId', 'at', 'id'] }],
})
