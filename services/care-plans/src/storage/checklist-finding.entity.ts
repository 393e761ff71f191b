import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { FINDING_STATES, type ChecklistFinding } from '../domain/discharge-checklist.js'
import { oneOf } from './one-of.js'

/** The append-only table `checklist_finding`. */
export const ChecklistFindingEntity = new EntitySchema<ChecklistFinding>({
  name: 'ChecklistFinding',
  tableName: 'checklist_finding',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'checklist_finding_pkey' },
    episodeId: {
      name: 'episode_id',
      type: 'text',
      foreignKey: { target: 'TransitionEpisode', inverseSide: 'id', name: 'checklist_finding_episode' },
    },
    item: { type: 'text' },
    state: { type: 'text' },
    on: { type: 'text', nullable: true },
    at: { type: 'timestamptz', nullable: true },
    place: { type: 'text', nullable: true },
    who: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'text' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof ChecklistFinding, EntitySchemaColumnOptions>,
  checks: [{ name: 'checklist_finding_state', expression: `state in (${oneOf(FINDING_STATES)})` }],
  indices: [{ name: 'checklist_finding_by_episode', columns: ['episodeId', 'id'] }],
})
