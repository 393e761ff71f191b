import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PlanAlert } from '../domain/plan-alert.js'
import { instant, key, optionalInstant, optionalText, text, version } from './columns.js'

const references = (target: string, name: string) => ({
  foreignKey: { target, inverseSide: 'id', name },
})

/** The table `plan_alert`. Its states are guarded by a trigger. */
export const PlanAlertEntity = new EntitySchema<PlanAlert>({
  name: 'PlanAlert',
  tableName: 'plan_alert',
  columns: {
    id: key('plan_alert'),
    version,
    patientId: text('patient_id'),
    carePlanId: { ...text('care_plan_id'), ...references('CarePlan', 'plan_alert_plan') },
    rule: text('rule'),
    status: text('status'),
    severity: text('severity'),
    reason: text('reason'),
    source: text('source'),
    measurementId: {
      ...optionalText('measurement_id'),
      ...references('Measurement', 'plan_alert_measurement'),
    },
    reference: { type: 'float8', nullable: true },
    raisedAt: instant('raised_at'),
    taskId: { ...optionalText('task_id'), ...references('Task', 'plan_alert_task') },
    escalationId: { ...optionalText('escalation_id'), ...references('Escalation', 'plan_alert_escalation') },
    endedAt: optionalInstant('ended_at'),
    endReason: optionalText('end_reason'),
  } satisfies Record<keyof PlanAlert, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'plan_alert_severity',
      expression: `severity in ('EMERGENT', 'URGENT', 'SAME_DAY', 'ROUTINE')`,
    },
    {
      name: 'plan_alert_waits_somewhere',
      expression: 'task_id is not null or escalation_id is not null',
    },
    { name: 'plan_alert_ended', expression: `(status = 'OPEN') = (ended_at is null)` },
  ],
  indices: [
    { name: 'plan_alert_by_plan', columns: ['carePlanId', 'raisedAt', 'id'] },
    { name: 'plan_alert_once', columns: ['carePlanId', 'rule'], unique: true, where: `status = 'OPEN'` },
    { name: 'plan_alert_by_task', columns: ['taskId'], where: `status = 'OPEN'` },
    { name: 'plan_alert_by_escalation', columns: ['escalationId'], where: `status = 'OPEN'` },
  ],
})
