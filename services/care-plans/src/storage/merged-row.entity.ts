import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'

/** Which row came to a patient from a record that was merged into it. */
interface MergedRow {
  readonly mergedId: string
  readonly tableName: string
  readonly rowId: string
}

const key = { primary: true, primaryKeyConstraintName: 'merged_row_pkey' } as const

/** The table `merged_row`, written by functions of the database alone. */
export const MergedRowEntity = new EntitySchema<MergedRow>({
  name: 'MergedRow',
  tableName: 'merged_row',
  columns: {
    mergedId: { name: 'merged_id', type: 'text', ...key },
    tableName: { name: 'table_name', type: 'text', ...key },
    rowId: { name: 'row_id', type: 'text', ...key },
  } satisfies Record<keyof MergedRow, EntitySchemaColumnOptions>,
})
