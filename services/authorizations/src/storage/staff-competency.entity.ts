import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { StaffCompetency } from '../domain/staff-competency.js'

/** The table `staff_competency`. */
export const StaffCompetencyEntity = new EntitySchema<StaffCompetency>({
  name: 'StaffCompetency',
  tableName: 'staff_competency',
  columns: {
    practitionerId: {
      name: 'practitioner_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'staff_competency_pkey',
    },
    competency: { type: 'text', primary: true, primaryKeyConstraintName: 'staff_competency_pkey' },
    validFrom: {
      name: 'valid_from',
      type: 'timestamptz',
      primary: true,
      primaryKeyConstraintName: 'staff_competency_pkey',
    },
    validUntil: { name: 'valid_until', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof StaffCompetency, EntitySchemaColumnOptions>,
})
