import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Task } from '../domain/task.js'
import { optionalInstant, optionalJson, optionalText } from './columns.js'

/** The table `task`. Its states are guarded by a trigger. */
export const TaskEntity = new EntitySchema<Task>({
  name: 'Task',
  tableName: 'task',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'task_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: { name: 'patient_id', type: 'text' },
    episodeId: {
      name: 'episode_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'TransitionEpisode', inverseSide: 'id', name: 'task_episode' },
    },
    code: { type: 'text' },
    title: { type: 'text' },
    status: { type: 'text' },
    statusReason: { name: 'status_reason', type: 'text', nullable: true },
    priority: { type: 'text' },
    ownerId: { name: 'owner_id', type: 'text', nullable: true },
    requesterId: { name: 'requester_id', type: 'text' },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    completedAt: { name: 'completed_at', type: 'timestamptz', nullable: true },
    carePlanId: {
      ...optionalText('care_plan_id'),
      foreignKey: { target: 'CarePlan', inverseSide: 'id', name: 'task_care_plan' },
    },
    goalId: {
      ...optionalText('goal_id'),
      foreignKey: { target: 'Goal', inverseSide: 'id', name: 'task_goal' },
    },
    recurrence: optionalJson('recurrence'),
    previousId: optionalText('previous_id'),
    escalation: optionalJson('escalation'),
    escalateAt: optionalInstant('escalate_at'),
  } satisfies Record<keyof Task, EntitySchemaColumnOptions>,
  checks: [
    { name: 'task_priority', expression: `priority in ('ROUTINE', 'URGENT', 'ASAP', 'STAT')` },
    {
      name: 'task_reason',
      expression: `status not in ('REJECTED', 'CANCELLED', 'ON_HOLD', 'FAILED') or status_reason is not null`,
    },
    {
      name: 'task_completed',
      expression: `(status = 'COMPLETED') = (completed_at is not null) or status = 'ENTERED_IN_ERROR'`,
    },
  ],
  indices: [
    { name: 'task_by_patient', columns: ['patientId', 'createdAt', 'id'] },
    { name: 'task_by_episode', columns: ['episodeId', 'createdAt', 'id'] },
    { name: 'task_by_plan', columns: ['carePlanId', 'createdAt', 'id'] },
    { name: 'task_to_escalate', columns: ['escalateAt'], where: 'escalate_at is not null' },
  ],
})
