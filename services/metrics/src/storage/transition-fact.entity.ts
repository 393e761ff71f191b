import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { TransitionFact } from '../domain/facts.js'

/** The append-only table `transition_fact`. */
export const TransitionFactEntity = new EntitySchema<TransitionFact>({
  name: 'TransitionFact',
  tableName: 'transition_fact',
  columns: {
    eventId: {
      name: 'event_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'transition_fact_pkey',
    },
    episodeId: { name: 'episode_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    dischargedAt: { name: 'discharged_at', type: 'timestamptz' },
    contactDueAt: { name: 'contact_due_at', type: 'timestamptz' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof TransitionFact, EntitySchemaColumnOptions>,
  indices: [
    { name: 'transition_fact_of_episode', synchronize: false },
    { name: 'transition_fact_discharged', columns: ['dischargedAt'] },
  ],
})
