import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ContactFact } from '../domain/facts.js'

/** The append-only table `contact_fact`. */
export const ContactFactEntity = new EntitySchema<ContactFact>({
  name: 'ContactFact',
  tableName: 'contact_fact',
  columns: {
    eventId: { name: 'event_id', type: 'text', primary: true, primaryKeyConstraintName: 'contact_fact_pkey' },
    attemptId: { name: 'attempt_id', type: 'text' },
    episodeId: { name: 'episode_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    at: { type: 'timestamptz' },
    successful: { type: 'boolean' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof ContactFact, EntitySchemaColumnOptions>,
  indices: [{ name: 'contact_fact_of_episode', synchronize: false }],
})
