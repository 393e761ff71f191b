import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { CHANNELS, OUTCOMES, type TransitionContact } from '../domain/transition-contact.js'
import { oneOf } from './one-of.js'

/** The append-only table `transition_contact`. */
export const TransitionContactEntity = new EntitySchema<TransitionContact>({
  name: 'TransitionContact',
  tableName: 'transition_contact',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'transition_contact_pkey' },
    episodeId: {
      name: 'episode_id',
      type: 'text',
      foreignKey: { target: 'TransitionEpisode', inverseSide: 'id', name: 'transition_contact_episode' },
    },
    at: { type: 'timestamptz' },
    channel: { type: 'text' },
    outcome: { type: 'text' },
    onTime: { name: 'on_time', type: 'boolean' },
    note: { type: 'text', nullable: true },
    answers: { type: 'jsonb', default: [] },
    onBehalfOf: { name: 'on_behalf_of', type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'text' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof TransitionContact, EntitySchemaColumnOptions>,
  checks: [
    { name: 'transition_contact_channel', expression: `channel in (${oneOf(CHANNELS)})` },
    { name: 'transition_contact_outcome', expression: `outcome in (${oneOf(OUTCOMES)})` },
  ],
  indices: [{ name: 'transition_contact_by_episode', columns: ['episodeId', 'at', 'id'] }],
})
