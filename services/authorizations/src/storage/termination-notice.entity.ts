import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { TerminationNotice } from '../domain/termination-notice.js'

/** The table `termination_notice`. */
export const TerminationNoticeEntity = new EntitySchema<TerminationNotice>({
  name: 'TerminationNotice',
  tableName: 'termination_notice',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'termination_notice_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'termination_notice_authorization' },
    },
    kind: { type: 'text' },
    givenOn: { name: 'given_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    dueOn: { name: 'due_on', type: 'date' },
    isLate: { name: 'is_late', type: 'boolean' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    recordedBy: { name: 'recorded_by', type: 'text' },
    fastTrackDueAt: { name: 'fast_track_due_at', type: 'timestamptz', nullable: true },
    fastTrackAskedAt: { name: 'fast_track_asked_at', type: 'timestamptz', nullable: true },
    fastTrackAskedBy: { name: 'fast_track_asked_by', type: 'text', nullable: true },
    outcome: { type: 'text', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
  } satisfies Record<keyof TerminationNotice, EntitySchemaColumnOptions>,
  checks: [
    { name: 'termination_notice_kind', expression: `kind in ('NOMNC', 'HINN', 'OTHER')` },
    { name: 'termination_notice_outcome', expression: `outcome in ('SERVICES_CONTINUE', 'SERVICES_END')` },
    { name: 'termination_notice_days', expression: `given_on <= ends_on` },
    {
      name: 'termination_notice_fast_track_in_time',
      expression: `fast_track_asked_at is null or fast_track_asked_at <= fast_track_due_at`,
    },
    {
      name: 'termination_notice_decided_after_asked',
      expression: `(outcome is null) = (decided_at is null) and (outcome is null or fast_track_asked_at is not null)`,
    },
  ],
  indices: [
    { name: 'termination_notice_by_authorization', columns: ['authorizationId', 'recordedAt', 'id'] },
  ],
})
