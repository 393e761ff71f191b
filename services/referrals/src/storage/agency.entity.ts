import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Agency } from '../domain/agency.js'

/** The table `agency`. */
export const AgencyEntity = new EntitySchema<Agency>({
  name: 'Agency',
  tableName: 'agency',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'agency_pkey' },
    version: { type: 'int', version: true, default: 1 },
    name: { type: 'text' },
    hipaaStatus: { name: 'hipaa_status', type: 'text' },
    part2Program: { name: 'part2_program', type: 'boolean' },
    category: { type: 'text', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    source: { type: 'text', nullable: true },
    sourceId: { name: 'source_id', type: 'text', nullable: true },
  } satisfies Record<keyof Agency, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'agency_category',
      expression: `category in ('SPECIALTY', 'BEHAVIORAL_HEALTH', 'SUBSTANCE_USE', 'SOCIAL', 'HOME_HEALTH', 'DME',
        'PALLIATIVE_HOSPICE', 'TRANSPORT')`,
    },
    {
      name: 'agency_hipaa_status',
      expression: `hipaa_status in ('COVERED_ENTITY', 'BUSINESS_ASSOCIATE', 'NEITHER')`,
    },
  ],
  indices: [
    {
      name: 'agency_by_source',
      columns: ['source', 'sourceId'],
      unique: true,
      where: 'source is not null',
    },
  ],
})
