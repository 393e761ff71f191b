import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Goal } from '../domain/goal.js'
import { instant, json, key, optionalInstant, optionalJson, optionalText, text, version } from './columns.js'

/** The table `goal`. Its states are guarded by a trigger. */
export const GoalEntity = new EntitySchema<Goal>({
  name: 'Goal',
  tableName: 'goal',
  columns: {
    id: key('goal'),
    version,
    patientId: text('patient_id'),
    carePlanId: {
      ...optionalText('care_plan_id'),
      foreignKey: { target: 'CarePlan', inverseSide: 'id', name: 'goal_care_plan' },
    },
    description: text('description'),
    patientStatement: optionalText('patient_statement'),
    problems: json('problems'),
    target: optionalJson('target'),
    baseline: optionalJson('baseline'),
    startOn: text('start_on'),
    dueOn: optionalText('due_on'),
    status: text('status'),
    statusReason: optionalText('status_reason'),
    achievement: optionalText('achievement'),
    evidenceId: optionalText('evidence_id'),
    replacesId: optionalText('replaces_id'),
    sourceId: optionalText('source_id'),
    reviewedAt: optionalInstant('reviewed_at'),
    reviewedBy: optionalText('reviewed_by'),
    createdBy: text('created_by'),
    createdAt: instant('created_at'),
  } satisfies Record<keyof Goal, EntitySchemaColumnOptions>,
  uniques: [{ name: 'goal_source', columns: ['sourceId'] }],
  checks: [
    {
      name: 'goal_reason',
      expression: `status not in ('ON_HOLD', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR') or status_reason is not null`,
    },
    {
      name: 'goal_measurable',
      expression: `status <> 'ACTIVE' or (target is not null and baseline is not null and due_on is not null)`,
    },
    {
      name: 'goal_outcome',
      expression: `status <> 'COMPLETED' or achievement in ('ACHIEVED', 'SUSTAINING', 'NOT_ACHIEVED', 'NOT_ATTAINABLE')`,
    },
  ],
  indices: [
    { name: 'goal_by_patient', columns: ['patientId', 'createdAt', 'id'] },
    { name: 'goal_by_plan', columns: ['carePlanId', 'createdAt', 'id'] },
  ],
})
