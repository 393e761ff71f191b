import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { RiskScoreRow } from '../domain/risk-score.js'

/** The table `risk_score`. */
export const RiskScoreEntity = new EntitySchema<RiskScoreRow>({
  name: 'RiskScore',
  tableName: 'risk_score',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'risk_score_pkey' },
    patientId: {
      name: 'patient_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'risk_score_patient' },
    },
    encounterId: {
      name: 'encounter_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Encounter', inverseSide: 'id', name: 'risk_score_encounter' },
    },
    circle: { type: 'text', default: 'ANY' },
    instrument: { type: 'text' },
    version: { type: 'text' },
    total: { type: 'int' },
    highestTotal: { name: 'highest_total', type: 'int' },
    band: { type: 'text' },
    factors: { type: 'jsonb' },
    inputs: { type: 'jsonb' },
    incomplete: { type: 'boolean' },
    offLabel: { name: 'off_label', type: 'boolean' },
    computedAt: { name: 'computed_at', type: 'timestamptz' },
    computedBy: { name: 'computed_by', type: 'text' },
  } satisfies Record<keyof RiskScoreRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'risk_score_circle', expression: `circle in ('ANY', 'EVERYBODY', 'TREATING')` }],
  indices: [{ name: 'risk_score_by_patient', columns: ['patientId', 'computedAt', 'id'] }],
})
