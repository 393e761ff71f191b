import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Payer } from '../domain/payer.js'

/** The table `payer`. */
export const PayerEntity = new EntitySchema<Payer>({
  name: 'Payer',
  tableName: 'payer',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'payer_pkey' },
    code: { type: 'text' },
    name: { type: 'text' },
    lineOfBusiness: { name: 'line_of_business', type: 'text' },
    state: { type: 'text', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
  } satisfies Record<keyof Payer, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'payer_line_of_business',
      expression: `line_of_business in ('MEDICARE_ADVANTAGE', 'MEDICAID_MCO', 'MEDICAID_FFS', 'CHIP', 'QHP_FFE', 'COMMERCIAL')`,
    },
  ],
  uniques: [{ name: 'payer_code', columns: ['code'] }],
})
