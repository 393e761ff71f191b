import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Appeal } from '../domain/appeal.js'

/** The table `appeal`. */
export const AppealEntity = new EntitySchema<Appeal>({
  name: 'Appeal',
  tableName: 'appeal',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'appeal_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'appeal_authorization' },
    },
    level: { type: 'text' },
    levelOrder: { name: 'level_order', type: 'int' },
    rule: { type: 'text' },
    priority: { type: 'text' },
    subject: { type: 'text' },
    filer: { type: 'text' },
    consentDocumentId: { name: 'consent_document_id', type: 'text', nullable: true },
    amount: { type: 'double precision', nullable: true },
    continueBenefits: { name: 'continue_benefits', type: 'boolean' },
    reason: { type: 'text' },
    noticeDate: { name: 'notice_date', type: 'date' },
    filingDueAt: { name: 'filing_due_at', type: 'timestamptz', nullable: true },
    filedAt: { name: 'filed_at', type: 'timestamptz' },
    filedBy: { name: 'filed_by', type: 'text' },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    outcome: { type: 'text', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decisionNote: { name: 'decision_note', type: 'text', nullable: true },
    effectuationDueAt: { name: 'effectuation_due_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof Appeal, EntitySchemaColumnOptions>,
  checks: [
    { name: 'appeal_level_order', expression: `level_order between 1 and 5` },
    { name: 'appeal_priority', expression: `priority in ('STANDARD', 'EXPEDITED')` },
    { name: 'appeal_subject', expression: `subject in ('SERVICE', 'PAYMENT', 'PART_B_DRUG')` },
    {
      name: 'appeal_outcome',
      expression: `outcome in ('OVERTURNED', 'PARTIALLY_OVERTURNED', 'UPHELD', 'DISMISSED')`,
    },
    {
      name: 'appeal_is_in_time',
      expression: `filing_due_at is null or filed_at < filing_due_at + interval '1 second'`,
    },
    { name: 'appeal_ends_whole', expression: `(decided_at is null) = (outcome is null)` },
  ],
  indices: [
    {
      name: 'appeal_one_open',
      columns: ['authorizationId'],
      unique: true,
      where: `outcome is null and (level <> 'EXTERNAL_REVIEW' or priority <> 'EXPEDITED')`,
    },
    {
      name: 'appeal_once_a_level',
      columns: ['authorizationId', 'level'],
      unique: true,
      where: `outcome is distinct from 'DISMISSED'`,
    },
    { name: 'appeal_by_authorization', columns: ['authorizationId', 'filedAt', 'id'] },
  ],
})
