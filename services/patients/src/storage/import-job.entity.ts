import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ImportJobRow, ImportStepRow } from '../domain/import-job.js'

/** The table `import_job`. */
export const ImportJobEntity = new EntitySchema<ImportJobRow>({
  name: 'ImportJob',
  tableName: 'import_job',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'import_job_pkey' },
    version: { type: 'int', version: true, default: 1 },
    status: { type: 'text' },
    statusReason: { name: 'status_reason', type: 'text', nullable: true },
    source: { type: 'text' },
    fileName: { name: 'file_name', type: 'text', nullable: true },
    filePath: { name: 'file_path', type: 'text' },
    bytes: { type: 'bigint' },
    bytesDone: { name: 'bytes_done', type: 'bigint' },
    lines: { type: 'int' },
    patients: { type: 'int' },
    resources: { type: 'jsonb' },
    encountersByClass: { name: 'encounters_by_class', type: 'jsonb' },
    created: { type: 'int' },
    changed: { type: 'int' },
    unchanged: { type: 'int' },
    rejectCount: { name: 'reject_count', type: 'int' },
    warningCount: { name: 'warning_count', type: 'int' },
    leaseOwner: { name: 'lease_owner', type: 'text', nullable: true },
    leaseUntil: { name: 'lease_until', type: 'timestamptz', nullable: true },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    startedAt: { name: 'started_at', type: 'timestamptz', nullable: true },
    finishedAt: { name: 'finished_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof ImportJobRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'import_job_status',
      expression: `status in ('AWAITING_FILE', 'QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')`,
    },
  ],
  indices: [
    { name: 'import_job_unfinished', columns: ['leaseUntil'], where: `status in ('QUEUED', 'RUNNING')` },
  ],
})

/** The table `import_job_step`. */
export const ImportStepEntity = new EntitySchema<ImportStepRow>({
  name: 'ImportStep',
  tableName: 'import_job_step',
  columns: {
    jobId: {
      name: 'job_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'import_job_step_pkey',
      foreignKey: { target: 'ImportJob', inverseSide: 'id', name: 'import_job_step_job' },
    },
    version: { type: 'int', primary: true, primaryKeyConstraintName: 'import_job_step_pkey' },
    at: { type: 'timestamptz' },
    by: { type: 'text' },
    fromStatus: { name: 'from_status', type: 'text', nullable: true },
    toStatus: { name: 'to_status', type: 'text' },
    reason: { type: 'text', nullable: true },
  } satisfies Record<keyof ImportStepRow, EntitySchemaColumnOptions>,
})
