import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Barrier } from '../domain/barrier.js'

/** The table `barrier`. */
export const BarrierEntity = new EntitySchema<Barrier>({
  name: 'Barrier',
  tableName: 'barrier',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'barrier_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: { name: 'patient_id', type: 'text' },
    referralId: {
      name: 'referral_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Referral', inverseSide: 'id', name: 'barrier_referral' },
    },
    kind: { type: 'text' },
    note: { type: 'text', nullable: true },
    plan: { type: 'text', nullable: true },
    status: { type: 'text' },
    recordedBy: { name: 'recorded_by', type: 'text' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    resolvedAt: { name: 'resolved_at', type: 'timestamptz', nullable: true },
    outcomeId: { name: 'outcome_id', type: 'text', nullable: true },
  } satisfies Record<keyof Barrier, EntitySchemaColumnOptions>,
  checks: [
    { name: 'barrier_status', expression: `status in ('OPEN', 'RESOLVED')` },
    {
      name: 'barrier_resolved_by_outcome',
      expression: `status = 'OPEN' or (outcome_id is not null and resolved_at is not null)`,
    },
  ],
  indices: [
    { name: 'barrier_by_patient', columns: ['patientId', 'recordedAt', 'id'] },
    { name: 'barrier_by_referral', columns: ['referralId'] },
  ],
})
