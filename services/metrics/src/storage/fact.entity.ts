import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Fact } from '../domain/facts.js'

/** The append-only table `fact`. */
export const FactEntity = new EntitySchema<Fact>({
  name: 'Fact',
  tableName: 'fact',
  columns: {
    eventId: { name: 'event_id', type: 'text', primary: true, primaryKeyConstraintName: 'fact_pkey' },
    type: { type: 'text' },
    subjectId: { name: 'subject_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    occurredAt: { name: 'occurred_at', type: 'timestamptz' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    part2: { type: 'boolean' },
    payload: { type: 'jsonb' },
  } satisfies Record<keyof Fact, EntitySchemaColumnOptions>,
  indices: [
    { name: 'fact_of_patient', columns: ['patientId', 'occurredAt', 'eventId'] },
    { name: 'fact_of_type', columns: ['type', 'occurredAt'] },
    { name: 'fact_of_subject', columns: ['subjectId', 'type', 'recordedAt'] },
  ],
})
