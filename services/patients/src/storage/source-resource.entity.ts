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
  /** The label that its source gave it. */
  readonly sensitivity: string
  /** The label under which other services were told of it. */
  readonly toldSensitivity: string
  /** They were told under a name that says its source. */
  readonly namesSource: boolean
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
    sensitivity: { type: 'text', default: 'NONE' },
    toldSensitivity: { name: 'told_sensitivity', type: 'text', default: 'NONE' },
    namesSource: { name: 'names_source', type: 'boolean', default: false },
  } satisfies Record<keyof SourceResourceRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'source_resource_sensitivity',
      expression: `sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR')`,
    },
    {
      name: 'source_resource_told_sensitivity',
      expression: `told_sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR')`,
    },
  ],
  indices: [
    { name: 'source_resource_by_patient', columns: ['patientId'], where: 'patient_id is not null' },
    { name: 'source_resource_of_patient', columns: ['patientId'], where: `type = 'Patient'` },
    { name: 'source_resource_labelled', columns: ['patientId'], where: `sensitivity <> 'NONE'` },
    { name: 'source_resource_told_labelled', columns: ['patientId'], where: `told_sensitivity <> 'NONE'` },
  ],
})
