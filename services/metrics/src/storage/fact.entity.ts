import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Fact } from '../domain/facts.js'

const key = { primary: true, primaryKeyConstraintName: 'fact_pkey' }

/** The append-only table `fact`, with a partition for each year in which things happened. */
export const FactEntity = new EntitySchema<Fact>({
  name: 'Fact',
  tableName: 'fact',
  columns: {
    eventId: { name: 'event_id', type: 'text', ...key },
    type: { type: 'text' },
    subjectId: { name: 'subject_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text', ...key },
    occurredAt: { name: 'occurred_at', type: 'timestamptz', ...key },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    part2: { type: 'boolean' },
    payload: { type: 'jsonb' },
  } satisfies Record<keyof Fact, EntitySchemaColumnOptions>,
  indices: [
    { name: 'fact_of_type', columns: ['type', 'occurredAt'] },
    { name: 'fact_of_subject', columns: ['subjectId', 'type', 'occurredAt'] },
  ],
})
