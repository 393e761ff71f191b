import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { CarePlan } from '../domain/care-plan.js'
import { instant, integer, json, key, optionalInstant, optionalText, text, version } from './columns.js'

/** The table `care_plan`. Its states are guarded by a trigger. */
export const CarePlanEntity = new EntitySchema<CarePlan>({
  name: 'CarePlan',
  tableName: 'care_plan',
  columns: {
    id: key('care_plan'),
    version,
    patientId: text('patient_id'),
    title: text('title'),
    description: optionalText('description'),
    status: text('status'),
    statusReason: optionalText('status_reason'),
    ownerId: optionalText('owner_id'),
    problems: json('problems'),
    replacesId: optionalText('replaces_id'),
    templateCode: optionalText('template_code'),
    templateVersion: { ...integer('template_version'), nullable: true },
    sourceId: optionalText('source_id'),
    agreedBy: optionalText('agreed_by'),
    agreedAt: optionalInstant('agreed_at'),
    signedBy: optionalText('signed_by'),
    signedAt: optionalInstant('signed_at'),
    watchedSince: optionalInstant('watched_since'),
    lookAgainAt: optionalInstant('look_again_at'),
    createdBy: text('created_by'),
    createdAt: instant('created_at'),
  } satisfies Record<keyof CarePlan, EntitySchemaColumnOptions>,
  uniques: [{ name: 'care_plan_source', columns: ['sourceId'] }],
  checks: [
    {
      name: 'care_plan_reason',
      expression: `status not in ('ON_HOLD', 'REVOKED', 'ENTERED_IN_ERROR') or status_reason is not null`,
    },
    {
      name: 'care_plan_active',
      expression: `status <> 'ACTIVE' or (owner_id is not null and agreed_by is not null)`,
    },
  ],
  indices: [
    { name: 'care_plan_by_patient', columns: ['patientId', 'createdAt', 'id'] },
    { name: 'care_plan_to_look_at', columns: ['lookAgainAt'], where: 'look_again_at is not null' },
  ],
})
