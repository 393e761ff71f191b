import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'

/** A resource as it was imported, under the name its source gave it. */
interface SourceResourceRow {
  readonly source: string
  readonly type: string
  readonly sourceId: string
  readonly patientId: string | null
  /** The row it became, where patients has a table for it. */
  readonly targetId: string | null
  /** The row's version when the import had written it. */
  readonly targetVersion: number | null
  readonly hash: Buffer
  readonly body: object
}

/** The table `source_resource`. */
export const SourceResourceEntity = new EntitySchema<SourceResourceRow>({
  name: 'SourceResource',
  tableName: 'source_resource',
  columns: {
    source: { type: 'text', primary: true, primaryKeyConstraintName: 'source_resource_pkey' },
    type: { type: 'text', primary: true, primaryKeyConstraintName: 'source_resource_pkey' },
    sourceId: {
      name: 'source_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'source_resource_pkey',
    },
    patientId: { name: 'patient_id', type: 'text', nullable: true },
    targetId: { name: 'target_id', type: 'text', nullable: true },
    targetVersion: { name: 'target_version', type: 'int', nullable: true },
    hash: { type: 'bytea' },
    body: { type: 'json' },
  } satisfies Record<keyof SourceResourceRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'source_resource_by_patient', columns: ['patientId'], where: 'patient_id is not null' }],
})
