import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { DecisionFact } from '../domain/facts.js'

/** The append-only table `decision_fact`. */
export const DecisionFactEntity = new EntitySchema<DecisionFact>({
  name: 'DecisionFact',
  tableName: 'decision_fact',
  columns: {
    eventId: {
      name: 'event_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'decision_fact_pkey',
    },
    authorizationId: { name: 'authorization_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    payerCode: { name: 'payer_code', type: 'text' },
    lineOfBusiness: { name: 'line_of_business', type: 'text' },
    priority: { type: 'text' },
    receivedAt: { name: 'received_at', type: 'timestamptz' },
    decidedAt: { name: 'decided_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    outcome: { type: 'text' },
    extended: { type: 'boolean' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof DecisionFact, EntitySchemaColumnOptions>,
  indices: [
    { name: 'decision_fact_latest', columns: ['authorizationId', 'recordedAt', 'eventId'] },
    { name: 'decision_fact_decided', columns: ['decidedAt'] },
    { name: 'decision_fact_received', columns: ['receivedAt'] },
  ],
})
