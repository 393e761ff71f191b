import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { EscalationAction } from '../domain/escalation-action.js'

/** The append-only table `escalation_action`. */
export const EscalationActionEntity = new EntitySchema<EscalationAction>({
  name: 'EscalationAction',
  tableName: 'escalation_action',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'escalation_action_pkey' },
    patientId: { name: 'patient_id', type: 'text' },
    escalationId: {
      name: 'escalation_id',
      type: 'text',
      foreignKey: { target: 'Escalation', inverseSide: 'id', name: 'escalation_action_escalation' },
    },
    kind: { type: 'text' },
    at: { type: 'timestamptz' },
    note: { type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'text' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof EscalationAction, EntitySchemaColumnOptions>,
  indices: [{ name: 'escalation_action_by_escalation', columns: ['escalationId', 'at', 'id'] }],
})
