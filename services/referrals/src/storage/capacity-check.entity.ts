import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { CapacityCheck } from '../domain/capacity.js'

/** The table `capacity_check`. */
export const CapacityCheckEntity = new EntitySchema<CapacityCheck>({
  name: 'CapacityCheck',
  tableName: 'capacity_check',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'capacity_check_pkey' },
    version: { type: 'int', version: true, default: 1 },
    agencyId: {
      name: 'agency_id',
      type: 'text',
      foreignKey: { target: 'Agency', inverseSide: 'id', name: 'capacity_check_agency' },
    },
    serviceId: {
      name: 'service_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'CommunityService', inverseSide: 'id', name: 'capacity_check_service' },
    },
    category: { type: 'text' },
    need: { type: 'text', nullable: true },
    priority: { type: 'text' },
    status: { type: 'text' },
    answer: { type: 'text', nullable: true },
    expectedOn: { name: 'expected_on', type: 'date', nullable: true },
    askedBy: { name: 'asked_by', type: 'text' },
    askedAt: { name: 'asked_at', type: 'timestamptz' },
    answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof CapacityCheck, EntitySchemaColumnOptions>,
  checks: [
    { name: 'capacity_check_status', expression: `status in ('ASKED', 'ANSWERED')` },
    {
      name: 'capacity_check_answer',
      expression: `answer in ('CAPACITY', 'NO_CAPACITY', 'WAITLIST', 'ADDITIONAL_ASSESSMENT_REQUIRED')`,
    },
  ],
  indices: [{ name: 'capacity_check_by_agency', columns: ['agencyId', 'askedAt', 'id'] }],
})
