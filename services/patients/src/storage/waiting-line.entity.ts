import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Hold, WaitingLine } from './waiting-lines.js'

interface OfJob {
  readonly jobId: string
}

const jobId = (table: string): EntitySchemaColumnOptions => ({
  ...key('text', table),
  name: 'job_id',
  foreignKey: { target: 'ImportJob', inverseSide: 'id', name: `${table}_job` },
})

function key(type: 'text' | 'int' | 'smallint', table: string): EntitySchemaColumnOptions {
  return { type, primary: true, primaryKeyConstraintName: `${table}_pkey` }
}

/** The table `import_hold`. */
export const ImportHoldEntity = new EntitySchema<OfJob & Hold>({
  name: 'ImportHold',
  tableName: 'import_hold',
  columns: {
    jobId: jobId('import_hold'),
    name: key('text', 'import_hold'),
    person: { type: 'text' },
    lastLine: { name: 'last_line', type: 'int' },
    isWaiting: { name: 'is_waiting', type: 'boolean', default: false },
  } satisfies Record<keyof (OfJob & Hold), EntitySchemaColumnOptions>,
  indices: [
    { name: 'import_hold_by_person', columns: ['jobId', 'person'] },
    { name: 'import_hold_by_number', synchronize: false },
  ],
})

/** The table `import_waiting_line`. */
export const ImportWaitingLineEntity = new EntitySchema<OfJob & WaitingLine>({
  name: 'ImportWaitingLine',
  tableName: 'import_waiting_line',
  columns: {
    jobId: jobId('import_waiting_line'),
    name: key('text', 'import_waiting_line'),
    rank: key('smallint', 'import_waiting_line'),
    line: key('int', 'import_waiting_line'),
    text: { type: 'text' },
    entries: { type: 'text', array: true, nullable: true },
  } satisfies Record<keyof (OfJob & WaitingLine), EntitySchemaColumnOptions>,
})
