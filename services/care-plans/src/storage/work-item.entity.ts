import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { WorkItem } from '../domain/work-item.js'

/** The table `work_item`: one row per open task and running deadline. */
export const WorkItemEntity = new EntitySchema<WorkItem>({
  name: 'WorkItem',
  tableName: 'work_item',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'work_item_pkey' },
    kind: { type: 'text' },
    subjectType: { name: 'subject_type', type: 'text' },
    subjectId: { name: 'subject_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text', nullable: true },
    ownerId: { name: 'owner_id', type: 'text', nullable: true },
    label: { type: 'text' },
    priority: { type: 'text' },
    riskBand: { name: 'risk_band', type: 'text', nullable: true },
    startedAt: { name: 'started_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    rankAt: { name: 'rank_at', type: 'timestamptz' },
    labels: { type: 'text', array: true, default: '{}' },
  } satisfies Record<keyof WorkItem, EntitySchemaColumnOptions>,
  checks: [{ name: 'work_item_kind', expression: `kind in ('TASK', 'DEADLINE', 'ESCALATION', 'ALERT')` }],
  indices: [
    { name: 'work_item_by_rank', columns: ['rankAt', 'id'] },
    { name: 'work_item_by_patient', columns: ['patientId', 'rankAt', 'id'] },
    { name: 'work_item_by_owner', columns: ['ownerId', 'rankAt', 'id'] },
  ],
})
