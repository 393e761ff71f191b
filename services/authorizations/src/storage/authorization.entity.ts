import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'

/** The table `prior_authorization`. */
export const AuthorizationEntity = new EntitySchema<Authorization>({
  name: 'Authorization',
  tableName: 'prior_authorization',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'prior_authorization_pkey' },
    patientId: { name: 'patient_id', type: 'text' },
    payerId: {
      name: 'payer_id',
      type: 'text',
      foreignKey: { target: 'Payer', inverseSide: 'id', name: 'prior_authorization_payer' },
    },
    coverageId: { name: 'coverage_id', type: 'text', nullable: true },
    encounterId: { name: 'encounter_id', type: 'text', nullable: true },
    orderingPractitionerId: { name: 'ordering_practitioner_id', type: 'text', nullable: true },
    status: { type: 'text' },
    statusReason: { name: 'status_reason', type: 'text', nullable: true },
    version: { type: 'int', version: true, default: 1 },
    requestVersion: { name: 'request_version', type: 'int' },
    lineOfBusiness: { name: 'line_of_business', type: 'text' },
    priority: { type: 'text' },
    physicianStatesUrgency: { name: 'physician_states_urgency', type: 'boolean', default: false },
    serviceKind: { name: 'service_kind', type: 'text' },
    diagnoses: { type: 'jsonb' },
    requiredDocuments: { name: 'required_documents', type: 'text', array: true },
    trace: { type: 'text', nullable: true },
    authorizationNumber: { name: 'authorization_number', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    createdBy: { name: 'created_by', type: 'text' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz', nullable: true },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    supersedesId: {
      name: 'supersedes_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'prior_authorization_supersedes' },
    },
    resumeStatus: { name: 'resume_status', type: 'text', nullable: true },
    nextReviewOn: { name: 'next_review_on', type: 'date', nullable: true },
  } satisfies Record<keyof Authorization, EntitySchemaColumnOptions>,
  checks: [
    { name: 'prior_authorization_request_version', expression: `request_version >= 1` },
    { name: 'prior_authorization_priority', expression: `priority in ('STANDARD', 'EXPEDITED')` },
    {
      name: 'prior_authorization_service_kind',
      expression: `service_kind in ('PRIOR_AUTHORIZATION', 'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION', 'PART_B_DRUG',                         'CONCURRENT_EXTENSION')`,
    },
  ],
  indices: [
    { name: 'prior_authorization_by_patient', columns: ['patientId', 'createdAt', 'id'] },
    { name: 'prior_authorization_newest', columns: ['createdAt', 'id'] },
    { name: 'prior_authorization_due', columns: ['dueAt'], where: `decided_at is null` },
    { name: 'prior_authorization_review', columns: ['nextReviewOn'], where: `next_review_on is not null` },
  ],
})
