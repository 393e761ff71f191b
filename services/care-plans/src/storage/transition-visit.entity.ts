import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import { VISIT_CLASSES, type TransitionVisit } from '../domain/transition-visit.js'
import { oneOf } from './one-of.js'

/** The append-only table `transition_visit`. */
export const TransitionVisitEntity = new EntitySchema<TransitionVisit>({
  name: 'TransitionVisit',
  tableName: 'transition_visit',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'transition_visit_pkey' },
    episodeId: {
      name: 'episode_id',
      type: 'text',
      foreignKey: { target: 'TransitionEpisode', inverseSide: 'id', name: 'transition_visit_episode' },
    },
    at: { type: 'timestamptz' },
    class: { type: 'text' },
    decisionMaking: { name: 'decision_making', type: 'text', nullable: true },
    practitionerId: { name: 'practitioner_id', type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'text' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  } satisfies Record<keyof TransitionVisit, EntitySchemaColumnOptions>,
  checks: [
    { name: 'transition_visit_class', expression: `class in (${oneOf(VISIT_CLASSES)})` },
    {
      name: 'transition_visit_decision_making',
      expression: `decision_making in (${oneOf(['LOW', 'MODERATE', 'HIGH'])})`,
    },
  ],
  indices: [{ name: 'transition_visit_by_episode', columns: ['episodeId', 'at', 'id'] }],
})
