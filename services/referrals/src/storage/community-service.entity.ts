import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { CommunityService } from '../domain/community-service.js'

/** The table `community_service`. */
export const CommunityServiceEntity = new EntitySchema<CommunityService>({
  name: 'CommunityService',
  tableName: 'community_service',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'community_service_pkey' },
    version: { type: 'int', version: true, default: 1 },
    agencyId: {
      name: 'agency_id',
      type: 'text',
      foreignKey: { target: 'Agency', inverseSide: 'id', name: 'community_service_agency' },
    },
    name: { type: 'text' },
    description: { type: 'text', nullable: true },
    category: { type: 'text' },
    needs: { type: 'text', array: true },
    languages: { type: 'text', array: true },
    status: { type: 'text' },
    verifiedAt: { name: 'verified_at', type: 'timestamptz', nullable: true },
    capacity: { type: 'text', nullable: true },
    availableSlots: { name: 'available_slots', type: 'int', nullable: true },
    capacityAt: { name: 'capacity_at', type: 'timestamptz', nullable: true },
    source: { type: 'text', nullable: true },
    sourceId: { name: 'source_id', type: 'text', nullable: true },
    eligibility: { type: 'text', nullable: true },
    minimumAge: { name: 'minimum_age', type: 'int', nullable: true },
    maximumAge: { name: 'maximum_age', type: 'int', nullable: true },
    schedules: { type: 'jsonb', default: [] },
    locations: { type: 'jsonb', default: [] },
    assuredOn: { name: 'assured_on', type: 'date', nullable: true },
  } satisfies Record<keyof CommunityService, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'community_service_status',
      expression: `status in ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')`,
    },
    {
      name: 'community_service_capacity',
      expression: `capacity in ('CAPACITY', 'NO_CAPACITY', 'WAITLIST', 'ADDITIONAL_ASSESSMENT_REQUIRED')`,
    },
  ],
  indices: [
    { name: 'community_service_by_agency', columns: ['agencyId', 'name', 'id'] },
    {
      name: 'community_service_by_source',
      columns: ['source', 'sourceId'],
      unique: true,
      where: 'source is not null',
    },
    { name: 'community_service_by_need', synchronize: false }, // gin, which an entity cannot say
  ],
})
