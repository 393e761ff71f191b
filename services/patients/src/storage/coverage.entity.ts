import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { COVERAGE_STATUSES, type CoverageRow } from '../domain/coverage.js'

const statuses = COVERAGE_STATUSES.map((status) => `'${status}'`).join(', ')

/** The table `coverage`. */
export const CoverageEntity = new EntitySchema<CoverageRow>({
  name: 'Coverage',
  tableName: 'coverage',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'coverage_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: {
      name: 'patient_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'coverage_patient' },
    },
    status: { type: 'text' },
    type: { type: 'jsonb', nullable: true },
    memberId: { name: 'member_id', type: 'text', nullable: true },
    payerName: { name: 'payer_name', type: 'text', nullable: true },
    payerCode: { name: 'payer_code', type: 'text', nullable: true },
    payerId: {
      name: 'payer_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Organization', inverseSide: 'id', name: 'coverage_payer' },
    },
    startsOn: { name: 'starts_on', type: 'date', nullable: true },
    endsOn: { name: 'ends_on', type: 'date', nullable: true },
    claimPayer: { name: 'claim_payer', type: 'text', nullable: true },
    lastBilledOn: { name: 'last_billed_on', type: 'date', nullable: true },
  } satisfies Record<keyof CoverageRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'coverage_status', expression: `status in (${statuses})` }],
  uniques: [{ name: 'coverage_by_claim_payer', columns: ['patientId', 'claimPayer'] }],
})
