import { SENSITIVITIES } from '@baton/events/sensitivity'
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { ENCOUNTER_STATUSES, type EncounterRow } from '../domain/encounter.js'

const statuses = ENCOUNTER_STATUSES.map((status) => `'${status}'`).join(', ')

/** The table `encounter`. */
export const EncounterEntity = new EntitySchema<EncounterRow>({
  name: 'Encounter',
  tableName: 'encounter',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'encounter_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: {
      name: 'patient_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'encounter_patient' },
    },
    class: { type: 'text' },
    status: { type: 'text' },
    type: { type: 'jsonb', nullable: true },
    reason: { type: 'jsonb', nullable: true },
    admittedAt: { name: 'admitted_at', type: 'timestamptz', nullable: true },
    dischargedAt: { name: 'discharged_at', type: 'timestamptz', nullable: true },
    dischargeDisposition: { name: 'discharge_disposition', type: 'jsonb', nullable: true },
    admitSource: { name: 'admit_source', type: 'jsonb', nullable: true },
    priority: { type: 'jsonb', nullable: true },
    facilityId: {
      name: 'facility_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Organization', inverseSide: 'id', name: 'encounter_facility' },
    },
    facilityName: { name: 'facility_name', type: 'text', nullable: true },
    practitionerId: {
      name: 'practitioner_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Practitioner', inverseSide: 'id', name: 'encounter_practitioner' },
    },
    practitionerName: { name: 'practitioner_name', type: 'text', nullable: true },
    participants: { type: 'jsonb', default: [] },
    location: { type: 'text', nullable: true },
    inferredAdmit: { name: 'inferred_admit', type: 'boolean', default: false },
    sensitivity: { type: 'text', default: 'NONE' },
  } satisfies Record<keyof EncounterRow, EntitySchemaColumnOptions>,
  checks: [
    { name: 'encounter_status', expression: `status in (${statuses})` },
    {
      name: 'encounter_sensitivity',
      expression: `sensitivity in (${SENSITIVITIES.map((label) => `'${label}'`).join(', ')})`,
    },
    { name: 'encounter_ends_after_it_begins', expression: `discharged_at >= admitted_at` },
  ],
  indices: [
    { name: 'encounter_labelled', columns: ['patientId'], where: `sensitivity <> 'NONE'` },
    { name: 'encounter_by_patient', columns: ['patientId', 'admittedAt', 'id'] },
  ],
})
