import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { MonitoringPlan } from '../domain/monitoring.js'

/** The table `monitoring_plan`. Its states are guarded by a trigger. */
export const MonitoringPlanEntity = new EntitySchema<MonitoringPlan>({
  name: 'MonitoringPlan',
  tableName: 'monitoring_plan',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'monitoring_plan_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: { name: 'patient_id', type: 'text' },
    status: { type: 'text' },
    statusReason: { name: 'status_reason', type: 'text', nullable: true },
    spo2Scale: { name: 'spo2_scale', type: 'int' },
    spo2TargetSetBy: { name: 'spo2_target_set_by', type: 'text', nullable: true },
    hospitalAtHome: { name: 'hospital_at_home', type: 'boolean' },
    thresholds: { type: 'jsonb' },
    timeZone: { name: 'time_zone', type: 'text' },
    readingDueAt: { name: 'reading_due_at', type: 'timestamptz', nullable: true },
    startedBy: { name: 'started_by', type: 'text' },
    startedAt: { name: 'started_at', type: 'timestamptz' },
  } satisfies Record<keyof MonitoringPlan, EntitySchemaColumnOptions>,
  checks: [
    { name: 'monitoring_plan_scale', expression: `spo2_scale in (1, 2)` },
    { name: 'monitoring_plan_target', expression: `spo2_scale = 1 or spo2_target_set_by is not null` },
  ],
  indices: [
    { name: 'monitoring_plan_by_patient', columns: ['patientId', 'startedAt', 'id'] },
    { name: 'monitoring_plan_silent', columns: ['readingDueAt'], where: 'reading_due_at is not null' },
  ],
})
