import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { AttainmentScore, GoalBarrier, GoalProgress } from '../domain/goal-records.js'
import { instant, json, key, optionalInstant, optionalText, text, version } from './columns.js'

/** The append-only table `goal_progress`; only since when a check counts no more changes. */
export const GoalProgressEntity = new EntitySchema<GoalProgress>({
  name: 'GoalProgress',
  tableName: 'goal_progress',
  columns: {
    id: key('goal_progress'),
    goalId: {
      ...text('goal_id'),
      foreignKey: { target: 'Goal', inverseSide: 'id', name: 'goal_progress_goal' },
    },
    patientId: text('patient_id'),
    at: instant('at'),
    value: { type: 'float8' },
    unit: text('unit'),
    met: { type: 'boolean' },
    observationId: optionalText('observation_id'),
    readingId: optionalText('reading_id'),
    assessmentId: optionalText('assessment_id'),
    note: optionalText('note'),
    recordedBy: text('recorded_by'),
    recordedAt: instant('recorded_at'),
    correctedAt: optionalInstant('corrected_at'),
  } satisfies Record<keyof GoalProgress, EntitySchemaColumnOptions>,
  uniques: [
    { name: 'goal_progress_reading_once', columns: ['goalId', 'readingId'] },
    { name: 'goal_progress_assessment_once', columns: ['goalId', 'assessmentId'] },
  ],
  indices: [
    {
      name: 'goal_progress_once',
      columns: ['goalId', 'observationId'],
      unique: true,
      where: 'corrected_at is null',
    },
    { name: 'goal_progress_by_goal', columns: ['goalId', 'at', 'id'] },
    { name: 'goal_progress_by_assessment', columns: ['assessmentId'], where: 'assessment_id is not null' },
  ],
})

/** The table `goal_barrier`. */
export const GoalBarrierEntity = new EntitySchema<GoalBarrier>({
  name: 'GoalBarrier',
  tableName: 'goal_barrier',
  columns: {
    id: key('goal_barrier'),
    version,
    goalId: {
      ...text('goal_id'),
      foreignKey: { target: 'Goal', inverseSide: 'id', name: 'goal_barrier_goal' },
    },
    patientId: text('patient_id'),
    description: text('description'),
    barrierId: optionalText('barrier_id'),
    taskIds: json('task_ids'),
    resolvedAt: optionalInstant('resolved_at'),
    resolution: optionalText('resolution'),
    recordedBy: text('recorded_by'),
    recordedAt: instant('recorded_at'),
  } satisfies Record<keyof GoalBarrier, EntitySchemaColumnOptions>,
  indices: [{ name: 'goal_barrier_by_goal', columns: ['goalId', 'recordedAt', 'id'] }],
})

/** The append-only table `attainment_score`. */
export const AttainmentScoreEntity = new EntitySchema<AttainmentScore>({
  name: 'AttainmentScore',
  tableName: 'attainment_score',
  columns: {
    id: key('attainment_score'),
    carePlanId: {
      ...text('care_plan_id'),
      foreignKey: { target: 'CarePlan', inverseSide: 'id', name: 'attainment_score_plan' },
    },
    patientId: text('patient_id'),
    tScore: { name: 't_score', type: 'float8' },
    items: json('items'),
    scoredBy: text('scored_by'),
    scoredAt: instant('scored_at'),
  } satisfies Record<keyof AttainmentScore, EntitySchemaColumnOptions>,
  indices: [{ name: 'attainment_score_by_plan', columns: ['carePlanId', 'scoredAt', 'id'] }],
})
