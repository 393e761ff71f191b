import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { TransitionDeadline } from '../domain/transition-deadline.js'

/** The table `transition_deadline`. A trigger keeps what was started. */
export const TransitionDeadlineEntity = new EntitySchema<TransitionDeadline>({
  name: 'TransitionDeadline',
  tableName: 'transition_deadline',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'transition_deadline_pkey' },
    episodeId: {
      name: 'episode_id',
      type: 'text',
      foreignKey: { target: 'TransitionEpisode', inverseSide: 'id', name: 'transition_deadline_episode' },
    },
    rule: { type: 'text' },
    source: { type: 'text' },
    startedAt: { name: 'started_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    timeZone: { name: 'time_zone', type: 'text' },
    extendedBy: { name: 'extended_by', type: 'jsonb', default: [] },
    status: { type: 'text' },
    metAt: { name: 'met_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof TransitionDeadline, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'transition_deadline_status',
      expression: `status in ('RUNNING', 'MET', 'MISSED', 'PAUSED', 'CANCELLED')`,
    },
    { name: 'transition_deadline_met', expression: `(status = 'MET') = (met_at is not null)` },
  ],
  indices: [
    { name: 'transition_deadline_running', columns: ['dueAt'], where: `status = 'RUNNING'` },
    {
      name: 'transition_deadline_once',
      columns: ['episodeId', 'rule'],
      unique: true,
      where: `status <> 'CANCELLED'`,
    },
  ],
})
