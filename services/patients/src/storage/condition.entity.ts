import { SENSITIVITIES } from '@baton/events/sensitivity'
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ConditionRow } from '../domain/condition.js'

/** The table `condition`. */
export const ConditionEntity = new EntitySchema<ConditionRow>({
  name: 'Condition',
  tableName: 'condition',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'condition_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: {
      name: 'patient_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'condition_patient' },
    },
    encounterId: {
      name: 'encounter_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Encounter', inverseSide: 'id', name: 'condition_encounter' },
    },
    code: { type: 'jsonb' },
    codings: { type: 'jsonb' },
    comorbidity: { type: 'text', nullable: true },
    clinicalStatus: { name: 'clinical_status', type: 'text', nullable: true },
    verificationStatus: { name: 'verification_status', type: 'text', nullable: true },
    onsetAt: { name: 'onset_at', type: 'timestamptz', nullable: true },
    onsetText: { name: 'onset_text', type: 'text', nullable: true },
    abatedAt: { name: 'abated_at', type: 'timestamptz', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz', nullable: true },
    sensitivity: { type: 'text', default: 'NONE' },
  } satisfies Record<keyof ConditionRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'condition_sensitivity',
      expression: `sensitivity in (${SENSITIVITIES.map((label) => `'${label}'`).join(', ')})`,
    },
  ],
  indices: [
    { name: 'condition_labelled', columns: ['patientId'], where: `sensitivity <> 'NONE'` },
    { name: 'condition_by_patient', columns: ['patientId', 'onsetAt', 'id'] },
  ],
})
