import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { CATEGORIES, PRIORITIES, type Referral } from '../domain/referral.js'

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ')

/** The table `referral`. */
export const ReferralEntity = new EntitySchema<Referral>({
  name: 'Referral',
  tableName: 'referral',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'referral_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: { name: 'patient_id', type: 'text' },
    agencyId: {
      name: 'agency_id',
      type: 'text',
      foreignKey: { target: 'Agency', inverseSide: 'id', name: 'referral_agency' },
    },
    serviceId: {
      name: 'service_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'CommunityService', inverseSide: 'id', name: 'referral_service' },
    },
    category: { type: 'text' },
    priority: { type: 'text' },
    status: { type: 'text' },
    statusReason: { name: 'status_reason', type: 'text', nullable: true },
    requestedBy: { name: 'requested_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    sentAt: { name: 'sent_at', type: 'timestamptz', nullable: true },
    acceptedAt: { name: 'accepted_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof Referral, EntitySchemaColumnOptions>,
  checks: [
    { name: 'referral_category', expression: `category in (${oneOf(CATEGORIES)})` },
    { name: 'referral_priority', expression: `priority in (${oneOf(PRIORITIES)})` },
  ],
  indices: [
    { name: 'referral_by_patient', columns: ['patientId', 'createdAt', 'id'] },
    { name: 'referral_by_agency', columns: ['agencyId', 'createdAt', 'id'] },
    { name: 'referral_newest', columns: ['createdAt', 'id'] },
  ],
})
