import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { ESCALATION_SEVERITIES, type Escalation } from '../domain/escalation.js'
import { oneOf } from './one-of.js'

/** The table `escalation`. Its states are guarded by a trigger. */
export const EscalationEntity = new EntitySchema<Escalation>({
  name: 'Escalation',
  tableName: 'escalation',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'escalation_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: { name: 'patient_id', type: 'text' },
    severity: { type: 'text' },
    status: { type: 'text' },
    cause: { type: 'text' },
    causeId: { name: 'cause_id', type: 'text', nullable: true },
    situation: { type: 'text' },
    background: { type: 'text' },
    assessment: { type: 'text' },
    recommendation: { type: 'text' },
    timeZone: { name: 'time_zone', type: 'text' },
    raisedBy: { name: 'raised_by', type: 'text' },
    raisedAt: { name: 'raised_at', type: 'timestamptz' },
    ownerId: { name: 'owner_id', type: 'text', nullable: true },
    rung: { type: 'int' },
    acknowledgeBy: { name: 'acknowledge_by', type: 'timestamptz' },
    climbAt: { name: 'climb_at', type: 'timestamptz', nullable: true },
    acknowledgedBy: { name: 'acknowledged_by', type: 'text', nullable: true },
    acknowledgedAt: { name: 'acknowledged_at', type: 'timestamptz', nullable: true },
    actionBy: { name: 'action_by', type: 'timestamptz', nullable: true },
    actionedAt: { name: 'actioned_at', type: 'timestamptz', nullable: true },
    disposition: { type: 'text', nullable: true },
    dispositionNote: { name: 'disposition_note', type: 'text', nullable: true },
    closedBy: { name: 'closed_by', type: 'text', nullable: true },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof Escalation, EntitySchemaColumnOptions>,
  checks: [
    { name: 'escalation_severity', expression: `severity in (${oneOf(ESCALATION_SEVERITIES)})` },
    {
      name: 'escalation_closed',
      expression: `(status = 'CLOSED') = (disposition is not null and closed_at is not null)`,
    },
  ],
  indices: [
    { name: 'escalation_by_patient', columns: ['patientId', 'raisedAt', 'id'] },
    { name: 'escalation_to_climb', columns: ['climbAt'], where: 'climb_at is not null' },
    { name: 'escalation_once', columns: ['cause', 'causeId'], unique: true, where: 'cause_id is not null' },
  ],
})
