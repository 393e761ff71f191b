import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Disclosure } from '../domain/disclosure.js'

/** The table `disclosure`. */
export const DisclosureEntity = new EntitySchema<Disclosure>({
  name: 'Disclosure',
  tableName: 'disclosure',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'disclosure_pkey' },
    patientId: { name: 'patient_id', type: 'text' },
    referralId: {
      name: 'referral_id',
      type: 'text',
      foreignKey: { target: 'Referral', inverseSide: 'id', name: 'disclosure_referral' },
    },
    recipientId: { name: 'recipient_id', type: 'text' },
    basis: { type: 'text' },
    purpose: { type: 'text' },
    consentId: { name: 'consent_id', type: 'text', nullable: true },
    noticeVersion: { name: 'notice_version', type: 'text', nullable: true },
    policyVersion: { name: 'policy_version', type: 'text', nullable: true },
    at: { type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz', nullable: true },
    payload: { type: 'jsonb', nullable: true },
    fields: { type: 'text', array: true },
    status: { type: 'text' },
  } satisfies Record<keyof Disclosure, EntitySchemaColumnOptions>,
  checks: [
    { name: 'disclosure_basis', expression: `basis in ('TREATMENT', 'AUTHORIZATION', 'PART2_CONSENT')` },
    { name: 'disclosure_status', expression: `status in ('DUE', 'MADE', 'WITHHELD')` },
  ],
  indices: [
    { name: 'disclosure_by_referral', columns: ['referralId', 'at', 'id'] },
    { name: 'disclosure_by_patient', columns: ['patientId', 'at', 'id'] },
    { name: 'disclosure_due', columns: ['at'], where: `status = 'DUE'` },
  ],
})
