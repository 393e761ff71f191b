import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { OrganizationRow } from '../domain/organization.js'

/** The table `organization`. */
export const OrganizationEntity = new EntitySchema<OrganizationRow>({
  name: 'Organization',
  tableName: 'organization',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'organization_pkey' },
    version: { type: 'int', version: true, default: 1 },
    name: { type: 'text' },
    type: { type: 'jsonb', nullable: true },
    identifiers: { type: 'jsonb' },
  } satisfies Record<keyof OrganizationRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'organization_by_identifier', synchronize: false }], // on what is in a document
})
