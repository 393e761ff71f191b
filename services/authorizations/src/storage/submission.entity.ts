import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Submission } from '../domain/submission.js'

/** The table `submission`. */
export const SubmissionEntity = new EntitySchema<Submission>({
  name: 'Submission',
  tableName: 'submission',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'submission_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'submission_authorization' },
    },
    payerId: {
      name: 'payer_id',
      type: 'text',
      foreignKey: { target: 'Payer', inverseSide: 'id', name: 'submission_payer' },
    },
    requestVersion: { name: 'request_version', type: 'int' },
    kind: { type: 'text' },
    urgency: { type: 'int' },
    submissionKey: { name: 'submission_key', type: 'text' },
    trace: { type: 'text' },
    status: { type: 'text' },
    attempts: { type: 'int' },
    inquiries: { type: 'int' },
    claims: { type: 'int' },
    nextAttemptAt: { name: 'next_attempt_at', type: 'timestamptz', nullable: true },
    leaseUntil: { name: 'lease_until', type: 'timestamptz', nullable: true },
    snapshot: { type: 'text', nullable: true },
    snapshotHash: { name: 'snapshot_hash', type: 'text', nullable: true },
    queuedAt: { name: 'queued_at', type: 'timestamptz' },
    sentAt: { name: 'sent_at', type: 'timestamptz', nullable: true },
    answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
    problem: { type: 'text', nullable: true },
  } satisfies Record<keyof Submission, EntitySchemaColumnOptions>,
  checks: [
    { name: 'submission_kind', expression: `kind in ('INITIAL', 'UPDATE', 'CANCEL', 'INFORMATION')` },
    { name: 'submission_urgency', expression: `urgency in (1, 2)` },
    {
      name: 'submission_status',
      expression: `status in ('QUEUED', 'SENDING', 'SENT', 'RESPONSE_UNKNOWN', 'ANSWERED', 'FAILED')`,
    },
    {
      name: 'submission_snapshot_before_sending',
      expression: `status in ('QUEUED', 'FAILED') or snapshot is not null`,
    },
  ],
  uniques: [
    { name: 'submission_key_once', columns: ['submissionKey'] },
    { name: 'submission_trace_once', columns: ['trace'] },
  ],
  indices: [
    {
      name: 'submission_version_once',
      columns: ['authorizationId', 'requestVersion', 'kind'],
      unique: true,
      where: `kind <> 'INFORMATION'`,
    },
    { name: 'submission_of_authorization', columns: ['authorizationId'] },
    {
      name: 'submission_due_of_payer',
      columns: ['payerId', 'urgency', 'nextAttemptAt'],
      where: `next_attempt_at is not null`,
    },
    { name: 'submission_sent', columns: ['payerId', 'sentAt'] },
  ],
})
