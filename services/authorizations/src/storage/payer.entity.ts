import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Payer } from '../domain/payer.js'

/** The table `payer`. */
export const PayerEntity = new EntitySchema<Payer>({
  name: 'Payer',
  tableName: 'payer',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'payer_pkey' },
    version: { type: 'int', default: 1 },
    code: { type: 'text' },
    name: { type: 'text' },
    lineOfBusiness: { name: 'line_of_business', type: 'text' },
    state: { type: 'text', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    channel: { type: 'text', default: 'PAS' },
    concurrency: { type: 'int', default: 8 },
    ratePerMinute: { name: 'rate_per_minute', type: 'int', nullable: true },
    hearingDays: { name: 'hearing_days', type: 'int', nullable: true },
    internalAppealLevels: { name: 'internal_appeal_levels', type: 'int', default: 1 },
    pausedAt: { name: 'paused_at', type: 'timestamptz', nullable: true },
    pausedBy: { name: 'paused_by', type: 'text', nullable: true },
    pauseReason: { name: 'pause_reason', type: 'text', nullable: true },
    heldUntil: { name: 'held_until', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof Payer, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'payer_line_of_business',
      expression: `line_of_business in ('MEDICARE_ADVANTAGE', 'MEDICAID_MCO', 'MEDICAID_FFS', 'CHIP', 'QHP_FFE', 'COMMERCIAL')`,
    },
    { name: 'payer_channel', expression: `channel in ('PAS', 'X12', 'MANUAL')` },
    { name: 'payer_concurrency', expression: `concurrency between 1 and 100` },
    { name: 'payer_rate_per_minute', expression: `rate_per_minute > 0` },
    {
      name: 'payer_internal_appeal_levels',
      expression: `internal_appeal_levels = 1 or internal_appeal_levels = 2 and line_of_business = 'COMMERCIAL'`,
    },
  ],
  uniques: [{ name: 'payer_code', columns: ['code'] }],
})
