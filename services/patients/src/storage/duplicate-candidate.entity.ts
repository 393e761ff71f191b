import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { CandidateStepRow, DuplicateCandidateRow } from '../domain/duplicate-candidate.js'

/** The table `duplicate_candidate`. */
export const DuplicateCandidateEntity = new EntitySchema<DuplicateCandidateRow>({
  name: 'DuplicateCandidate',
  tableName: 'duplicate_candidate',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'duplicate_candidate_pkey' },
    version: { type: 'int', default: 1 },
    addedId: {
      name: 'added_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'duplicate_candidate_added' },
    },
    knownId: {
      name: 'known_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'duplicate_candidate_known' },
    },
    score: { type: 'int' },
    verdict: { type: 'text' },
    reasons: { type: 'jsonb' },
    status: { type: 'text', default: 'OPEN' },
    foundAt: { name: 'found_at', type: 'timestamptz' },
    settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
    settledBy: { name: 'settled_by', type: 'text', nullable: true },
    settledReason: { name: 'settled_reason', type: 'text', nullable: true },
  } satisfies Record<keyof DuplicateCandidateRow, EntitySchemaColumnOptions>,
  checks: [
    { name: 'duplicate_candidate_verdict', expression: `verdict in ('CONFIRM', 'BLOCK')` },
    { name: 'duplicate_candidate_status', expression: `status in ('OPEN', 'MERGED', 'DISMISSED')` },
    { name: 'duplicate_candidate_two_records', expression: 'added_id <> known_id' },
    {
      name: 'duplicate_candidate_settling_is_whole',
      expression: `(status = 'OPEN') = (settled_at is null) and (status = 'OPEN') = (settled_by is null)`,
    },
  ],
  indices: [
    { name: 'duplicate_candidate_once', synchronize: false },
    { name: 'duplicate_candidate_by_status', synchronize: false },
    { name: 'duplicate_candidate_by_known', columns: ['knownId'] },
    { name: 'duplicate_candidate_by_added', columns: ['addedId'] },
  ],
})

/** The table `duplicate_candidate_step`. */
export const DuplicateCandidateStepEntity = new EntitySchema<CandidateStepRow>({
  name: 'DuplicateCandidateStep',
  tableName: 'duplicate_candidate_step',
  columns: {
    candidateId: {
      name: 'candidate_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'duplicate_candidate_step_pkey',
      foreignKey: {
        target: 'DuplicateCandidate',
        inverseSide: 'id',
        name: 'duplicate_candidate_step_candidate',
      },
    },
    version: { type: 'int', primary: true, primaryKeyConstraintName: 'duplicate_candidate_step_pkey' },
    at: { type: 'timestamptz' },
    by: { type: 'text' },
    fromStatus: { name: 'from_status', type: 'text' },
    toStatus: { name: 'to_status', type: 'text' },
    reason: { type: 'text', nullable: true },
  } satisfies Record<keyof CandidateStepRow, EntitySchemaColumnOptions>,
})
