import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { TransitionEpisode } from '../domain/transition-episode.js'

/** The table `transition_episode`. Its states are guarded by a trigger. */
export const TransitionEpisodeEntity = new EntitySchema<TransitionEpisode>({
  name: 'TransitionEpisode',
  tableName: 'transition_episode',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'transition_episode_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: { name: 'patient_id', type: 'text' },
    encounterId: { name: 'encounter_id', type: 'text' },
    status: { type: 'text' },
    statusReason: { name: 'status_reason', type: 'text', nullable: true },
    admittedAt: { name: 'admitted_at', type: 'timestamptz', nullable: true },
    dischargedAt: { name: 'discharged_at', type: 'timestamptz', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    servicePeriodEndsOn: { name: 'service_period_ends_on', type: 'text', nullable: true },
    coordinatorId: { name: 'coordinator_id', type: 'text', nullable: true },
    medicationsReconciledAt: { name: 'medications_reconciled_at', type: 'timestamptz', nullable: true },
    readmissionEncounterId: { name: 'readmission_encounter_id', type: 'text', nullable: true },
    readyAt: { name: 'ready_at', type: 'timestamptz', nullable: true },
    readyBy: { name: 'ready_by', type: 'text', nullable: true },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
  } satisfies Record<keyof TransitionEpisode, EntitySchemaColumnOptions>,
  uniques: [{ name: 'transition_episode_one_per_encounter', columns: ['encounterId'] }],
  checks: [
    {
      name: 'transition_episode_discharge',
      expression: `(discharged_at is null) = (service_period_ends_on is null)`,
    },
    {
      name: 'transition_episode_left',
      expression: `status in ('IN_FACILITY', 'CANCELLED', 'CLOSED_DECEASED', 'CLOSED_HOSPICE', 'CLOSED_TRANSFERRED',
        'CLOSED_DECLINED') or discharged_at is not null`,
    },
  ],
  indices: [
    { name: 'transition_episode_by_patient', columns: ['patientId', 'dischargedAt', 'id'] },
    { name: 'transition_episode_to_complete', columns: ['servicePeriodEndsOn'], where: `status = 'SEEN'` },
  ],
})
