import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { AgencyLink } from '../domain/agency-link.js'

/** The table `agency_link`. */
export const AgencyLinkEntity = new EntitySchema<AgencyLink>({
  name: 'AgencyLink',
  tableName: 'agency_link',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'agency_link_pkey' },
    referralId: {
      name: 'referral_id',
      type: 'text',
      foreignKey: { target: 'Referral', inverseSide: 'id', name: 'agency_link_referral' },
    },
    agencyId: { name: 'agency_id', type: 'text' },
    step: { type: 'text' },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    usedAt: { name: 'used_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof AgencyLink, EntitySchemaColumnOptions>,
  checks: [{ name: 'agency_link_step', expression: `step in ('ACCEPT', 'REJECT', 'COMPLETE')` }],
  indices: [{ name: 'agency_link_by_referral', columns: ['referralId', 'createdAt', 'id'] }],
})
