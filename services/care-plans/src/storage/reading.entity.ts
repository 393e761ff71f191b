import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Reading } from '../domain/monitoring.js'

const number = { type: 'float8', nullable: true } as const

/** The append-only table `reading`. */
export const ReadingEntity = new EntitySchema<Reading>({
  name: 'Reading',
  tableName: 'reading',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'reading_pkey' },
    patientId: { name: 'patient_id', type: 'text' },
    planId: {
      name: 'plan_id',
      type: 'text',
      foreignKey: { target: 'MonitoringPlan', inverseSide: 'id', name: 'reading_plan' },
    },
    at: { type: 'timestamptz' },
    automatic: { type: 'boolean' },
    respiratoryRate: { name: 'respiratory_rate', ...number },
    spo2: number,
    onOxygen: { name: 'on_oxygen', type: 'boolean', nullable: true },
    systolic: number,
    pulse: number,
    consciousness: { type: 'text', nullable: true },
    temperature: number,
    weight: number,
    glucose: number,
    news2: { type: 'jsonb', nullable: true },
    alerts: { type: 'jsonb' },
    escalationId: { name: 'escalation_id', type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'text' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof Reading, EntitySchemaColumnOptions>,
  indices: [{ name: 'reading_by_plan', columns: ['planId', 'at', 'id'] }],
})
