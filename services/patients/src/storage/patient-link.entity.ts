import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PatientLink } from '../fhir-import/links-of.js'

interface PatientLinkRow extends PatientLink {
  readonly source: string
  readonly sourceId: string
  /** Its place among the links of its Patient, from 1. */
  readonly place: number
}

const keyPart = (type: 'text' | 'int', more: { name?: string } = {}) => ({
  type,
  primary: true,
  primaryKeyConstraintName: 'patient_link_pkey',
  ...more,
})

/** The table `patient_link`. */
export const PatientLinkEntity = new EntitySchema<PatientLinkRow>({
  name: 'PatientLink',
  tableName: 'patient_link',
  columns: {
    source: keyPart('text'),
    sourceId: keyPart('text', { name: 'source_id' }),
    place: keyPart('int'),
    type: { type: 'text' },
    otherId: { name: 'other_id', type: 'text', nullable: true },
    system: { type: 'text', nullable: true },
    value: { type: 'text', nullable: true },
  } satisfies Record<keyof PatientLinkRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'patient_link_type',
      expression: `type in ('replaced-by', 'replaces', 'refer', 'seealso')`,
    },
    { name: 'patient_link_names_one', expression: `(other_id is null) <> (value is null)` },
  ],
  indices: [
    { name: 'patient_link_to_id', columns: ['source', 'otherId'], where: 'other_id is not null' },
    { name: 'patient_link_to_number', columns: ['value'], where: 'value is not null' },
  ],
})
