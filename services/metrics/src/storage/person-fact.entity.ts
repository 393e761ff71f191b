import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PersonFact } from '../domain/facts.js'

const key = { primary: true, primaryKeyConstraintName: 'person_fact_pkey' }

/** The append-only table `person_fact`. */
export const PersonFactEntity = new EntitySchema<PersonFact>({
  name: 'PersonFact',
  tableName: 'person_fact',
  columns: {
    patientId: { name: 'patient_id', type: 'text', ...key },
    eventId: { name: 'event_id', type: 'text', ...key },
    bornOn: { name: 'born_on', type: 'date', nullable: true },
    diedAt: { name: 'died_at', type: 'timestamptz', nullable: true },
    sex: { type: 'text', nullable: true },
    race: { type: 'text', nullable: true },
    ethnicity: { type: 'text', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof PersonFact, EntitySchemaColumnOptions>,
})
