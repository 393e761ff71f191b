import type { Sensitivity } from '@baton/events/sensitivity'
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { instant, text } from './columns.js'

/** The label of a record that others told of. */
export interface RecordLabel {
  readonly recordId: string
  readonly sensitivity: Sensitivity
  readonly toldAt: Date
}

/** The table `record_label`: the newest label of each record. */
export const RecordLabelEntity = new EntitySchema<RecordLabel>({
  name: 'RecordLabel',
  tableName: 'record_label',
  columns: {
    recordId: {
      name: 'record_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'record_label_pkey',
    },
    sensitivity: text('sensitivity'),
    toldAt: instant('told_at'),
  } satisfies Record<keyof RecordLabel, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'record_label_sensitivity',
      expression: `sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR')`,
    },
  ],
})
