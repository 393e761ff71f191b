import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'

interface DirectoryIdentifierRow {
  readonly source: string
  readonly type: string
  readonly system: string
  readonly value: string
  readonly targetId: string
}

/** The table `directory_identifier`. */
export const DirectoryIdentifierEntity = new EntitySchema<DirectoryIdentifierRow>({
  name: 'DirectoryIdentifier',
  tableName: 'directory_identifier',
  columns: {
    source: { type: 'text', primary: true, primaryKeyConstraintName: 'directory_identifier_pkey' },
    type: { type: 'text', primary: true, primaryKeyConstraintName: 'directory_identifier_pkey' },
    system: { type: 'text', primary: true, primaryKeyConstraintName: 'directory_identifier_pkey' },
    value: { type: 'text', primary: true, primaryKeyConstraintName: 'directory_identifier_pkey' },
    targetId: {
      name: 'target_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'directory_identifier_pkey',
    },
  } satisfies Record<keyof DirectoryIdentifierRow, EntitySchemaColumnOptions>,
})
