import { labelOf } from '../domain/work-label.js'
import { rankReason, urgencyOf } from '../domain/work-rank.js'
import type { WorkItemResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A work item's fields. */
export const WorkItem: WorkItemResolvers = {
  patient: ({ patientId }) => (patientId === null ? null : { id: patientId }),
  bestTimes: async ({ patientId }, _, { loaders }) =>
    patientId === null ? null : ((await loaders.bestTimes.load(patientId))?.hours ?? null),
  label: labelOf,
  urgency: (item, _, { clock }) => urgencyOf(item, clock.now()),
  reason: (item, _, { clock }) => rankReason(item, clock.now()),
  ranksAsDueAt: ({ rankAt }) => rankAt,
  owner: ({ ownerId }) => practitionerRef(ownerId),
  subject: ({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId }),
  task: ({ subjectType, subjectId }, _, { loaders }) =>
    subjectType === 'Task' ? loaders.task.load(subjectId) : null,
  transitionEpisode: ({ subjectType, subjectId }, _, { loaders }) =>
    subjectType === 'TransitionEpisode' ? loaders.episode.load(subjectId) : null,
  escalation: ({ subjectType, subjectId }, _, { loaders }) =>
    subjectType === 'Escalation' ? loaders.escalation.load(subjectId) : null,
}
