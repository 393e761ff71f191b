import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ReferralDeadline } from '../domain/deadline.js'

/** The table `referral_deadline`. */
export const ReferralDeadlineEntity = new EntitySchema<ReferralDeadline>({
  name: 'ReferralDeadline',
  tableName: 'referral_deadline',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'referral_deadline_pkey' },
    referralId: {
      name: 'referral_id',
      type: 'text',
      foreignKey: { target: 'Referral', inverseSide: 'id', name: 'referral_deadline_referral' },
    },
    rule: { type: 'text' },
    source: { type: 'text' },
    startedAt: { name: 'started_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    timeZone: { name: 'time_zone', type: 'text' },
    status: { type: 'text' },
    metAt: { name: 'met_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof ReferralDeadline, EntitySchemaColumnOptions>,
  checks: [
    { name: 'referral_deadline_status', expression: `status in ('RUNNING', 'MET', 'MISSED', 'CANCELLED')` },
  ],
  indices: [
    { name: 'referral_deadline_by_referral', columns: ['referralId', 'startedAt', 'id'] },
    { name: 'referral_deadline_running', columns: ['dueAt'], where: `status = 'RUNNING'` },
  ],
})
