import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Determination } from '../domain/records.js'

/** The table `determination`. */
export const DeterminationEntity = new EntitySchema<Determination>({
  name: 'Determination',
  tableName: 'determination',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'determination_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'determination_authorization' },
    },
    submissionId: {
      name: 'submission_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Submission', inverseSide: 'id', name: 'determination_submission' },
    },
    trace: { type: 'text' },
    sequence: { type: 'int' },
    determinationKey: { name: 'determination_key', type: 'text' },
    actionCode: { name: 'action_code', type: 'text' },
    outcome: { type: 'text' },
    authorizationNumber: { name: 'authorization_number', type: 'text', nullable: true },
    referenceNumber: { name: 'reference_number', type: 'text', nullable: true },
    reasonSystem: { name: 'reason_system', type: 'text', nullable: true },
    reasonCode: { name: 'reason_code', type: 'text', nullable: true },
    reasonDisplay: { name: 'reason_display', type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    approvedQuantity: { name: 'approved_quantity', type: 'double precision', nullable: true },
    approvedFrom: { name: 'approved_from', type: 'date', nullable: true },
    approvedTo: { name: 'approved_to', type: 'date', nullable: true },
    channel: { type: 'text' },
    applied: { type: 'boolean' },
    humanReviewed: { name: 'human_reviewed', type: 'boolean', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof Determination, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'determination_channel',
      expression: `channel in ('RESPONSE', 'NOTIFICATION', 'INQUIRY', 'X12', 'PHONE', 'FAX', 'PORTAL', 'MAIL')`,
    },
    {
      name: 'determination_denial_has_a_reason',
      expression: `channel not in ('PHONE', 'FAX', 'PORTAL', 'MAIL') or outcome <> 'DENIED' or note is not null or reason_code is not null`,
    },
  ],
  uniques: [{ name: 'determination_once', columns: ['trace', 'sequence', 'determinationKey'] }],
  indices: [{ name: 'determination_by_authorization', columns: ['authorizationId', 'recordedAt', 'id'] }],
})
