import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { CATEGORIES, EVIDENCE_KINDS, PRIORITIES, SENSITIVITIES, type Referral } from '../domain/referral.js'

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
    need: { type: 'text', nullable: true },
    sensitivity: { type: 'text', default: 'NONE' },
    authorizationId: { name: 'authorization_id', type: 'text', nullable: true },
    rerouteOf: {
      name: 'reroute_of',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Referral', inverseSide: 'id', name: 'referral_reroute_of' },
    },
    details: { type: 'jsonb', nullable: true },
    waitlistPosition: { name: 'waitlist_position', type: 'int', nullable: true },
    expectedOn: { name: 'expected_on', type: 'date', nullable: true },
    completedAt: { name: 'completed_at', type: 'timestamptz', nullable: true },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    evidence: { type: 'text', nullable: true },
    evidenceContactId: { name: 'evidence_contact_id', type: 'text', nullable: true },
    noShowLimit: { name: 'no_show_limit', type: 'int', default: 3 },
    agencyAccessUntil: { name: 'agency_access_until', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof Referral, EntitySchemaColumnOptions>,
  checks: [
    { name: 'referral_category', expression: `category in (${oneOf(CATEGORIES)})` },
    { name: 'referral_priority', expression: `priority in (${oneOf(PRIORITIES)})` },
    { name: 'referral_sensitivity', expression: `sensitivity in (${oneOf(SENSITIVITIES)})` },
    { name: 'referral_evidence', expression: `evidence in (${oneOf(EVIDENCE_KINDS)})` },
    {
      name: 'referral_closed_with_evidence',
      expression: `status <> 'CLOSED_COMPLETED' or evidence is not null`,
    },
  ],
  indices: [
    { name: 'referral_by_patient', columns: ['patientId', 'createdAt', 'id'] },
    { name: 'referral_by_agency', columns: ['agencyId', 'createdAt', 'id'] },
    { name: 'referral_newest', columns: ['createdAt', 'id'] },
    { name: 'referral_by_reroute', columns: ['rerouteOf'], where: 'reroute_of is not null' },
    {
      name: 'referral_awaiting_authorization',
      columns: ['authorizationId'],
      where: `status = 'AWAITING_AUTH'`,
    },
  ],
})
