import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PatientFact } from '../domain/facts.js'

const key = { primary: true, primaryKeyConstraintName: 'patient_fact_pkey' }

/** The append-only table `patient_fact`. */
export const PatientFactEntity = new EntitySchema<PatientFact>({
  name: 'PatientFact',
  tableName: 'patient_fact',
  columns: {
    patientId: { name: 'patient_id', type: 'text', ...key },
    type: { type: 'text', ...key },
    occurredAt: { name: 'occurred_at', type: 'timestamptz', ...key },
    eventId: { name: 'event_id', type: 'text', ...key },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    payload: { type: 'jsonb' },
  } satisfies Record<keyof PatientFact, EntitySchemaColumnOptions>,
})
