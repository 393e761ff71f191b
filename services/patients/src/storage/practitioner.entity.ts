import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PractitionerRow } from '../domain/practitioner.js'

/** The table `practitioner`. */
export const PractitionerEntity = new EntitySchema<PractitionerRow>({
  name: 'Practitioner',
  tableName: 'practitioner',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'practitioner_pkey' },
    version: { type: 'int', version: true, default: 1 },
    name: { type: 'jsonb' },
    familyKey: { name: 'family_key', type: 'text' },
    givenKey: { name: 'given_key', type: 'text' },
    npi: { type: 'text', nullable: true },
    roles: { type: 'text', array: true },
    staff: { type: 'boolean' },
    active: { type: 'boolean' },
    email: { type: 'text', nullable: true },
    mobile: { type: 'text', nullable: true },
    deactivatedAt: { name: 'deactivated_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof PractitionerRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'practitioner_by_name', columns: ['staff', 'familyKey', 'givenKey', 'id'] },
    { name: 'practitioner_by_npi', columns: ['npi'], where: 'npi is not null' },
  ],
})
