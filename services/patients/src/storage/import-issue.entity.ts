import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ImportIssueRow } from '../domain/import-job.js'

/** The table `import_issue`. */
export const ImportIssueEntity = new EntitySchema<ImportIssueRow>({
  name: 'ImportIssue',
  tableName: 'import_issue',
  columns: {
    jobId: {
      name: 'job_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'import_issue_pkey',
      foreignKey: { target: 'ImportJob', inverseSide: 'id', name: 'import_issue_job' },
    },
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'import_issue_pkey' },
    line: { type: 'int', primary: true, primaryKeyConstraintName: 'import_issue_pkey' },
    position: { type: 'int', primary: true, primaryKeyConstraintName: 'import_issue_pkey' },
    resource: { type: 'text', nullable: true },
    reason: { type: 'text' },
  } satisfies Record<keyof ImportIssueRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'import_issue_warned', columns: ['resource'], where: `kind = 'WARNING'` }],
  checks: [{ name: 'import_issue_kind', expression: `kind in ('REJECT', 'WARNING')` }],
})
