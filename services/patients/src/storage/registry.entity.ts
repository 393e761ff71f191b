import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { MembershipRow, RegistryRow } from '../domain/registry.js'

/** The table `registry`. */
export const RegistryEntity = new EntitySchema<RegistryRow>({
  name: 'Registry',
  tableName: 'registry',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'registry_pkey' },
    version: { type: 'int', default: 1 },
    name: { type: 'text' },
    description: { type: 'text', nullable: true },
    rule: { type: 'jsonb' },
    refreshedAt: { name: 'refreshed_at', type: 'timestamptz' },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  } satisfies Record<keyof RegistryRow, EntitySchemaColumnOptions>,
  uniques: [{ name: 'registry_by_name', columns: ['name'] }],
})

/** The table `registry_membership`. */
export const RegistryMembershipEntity = new EntitySchema<MembershipRow>({
  name: 'RegistryMembership',
  tableName: 'registry_membership',
  columns: {
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'registry_membership_pkey',
      generated: 'increment',
    },
    registryId: {
      name: 'registry_id',
      type: 'text',
      foreignKey: { target: 'Registry', inverseSide: 'id', name: 'registry_membership_registry' },
    },
    patientId: {
      name: 'patient_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'registry_membership_patient' },
    },
    enteredAt: {
      name: 'entered_at',
      type: 'timestamptz',
    },
    enteredBecause: { name: 'entered_because', type: 'text', array: true },
    leftAt: { name: 'left_at', type: 'timestamptz', nullable: true },
    leftBecause: { name: 'left_because', type: 'text', array: true, nullable: true },
  } satisfies Record<keyof MembershipRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'registry_membership_end_is_whole',
      expression: '(left_at is null) = (left_because is null)',
    },
  ],
  indices: [
    { name: 'registry_membership_once_at_a_time', synchronize: false },
    { name: 'registry_membership_newest', synchronize: false },
    { name: 'registry_membership_by_patient', columns: ['patientId', 'enteredAt'] },
  ],
})
