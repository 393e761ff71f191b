import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PlanRevision } from '../domain/plan-snapshot.js'
import { instant, integer, json, key, optionalText, text } from './columns.js'

/** The append-only table `plan_revision`: every version of every plan. */
export const PlanRevisionEntity = new EntitySchema<PlanRevision>({
  name: 'PlanRevision',
  tableName: 'plan_revision',
  columns: {
    id: key('plan_revision'),
    carePlanId: {
      ...text('care_plan_id'),
      foreignKey: { target: 'CarePlan', inverseSide: 'id', name: 'plan_revision_plan' },
    },
    patientId: text('patient_id'),
    number: integer('number'),
    at: instant('at'),
    by: text('by'),
    reason: optionalText('reason'),
    snapshot: json('snapshot'),
  } satisfies Record<keyof PlanRevision, EntitySchemaColumnOptions>,
  uniques: [{ name: 'plan_revision_once', columns: ['carePlanId', 'number'] }],
})
