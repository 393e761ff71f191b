import { RULE_LABELS } from '../domain/transition-deadline.js'
import { rankReason, urgencyOf } from '../domain/work-rank.js'
import type { WorkItemResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A work item's fields. */
export const WorkItem: WorkItemResolvers = {
  patient: ({ patientId }) => (patientId === null ? null : { id: patientId }),
  label: ({ label }) => RULE_LABELS[label] ?? label,
  urgency: (item, _, { clock }) => urgencyOf(item, clock.now()),
  reason: (item, _, { clock }) => rankReason(item, clock.now()),
  ranksAsDueAt: ({ rankAt }) => rankAt,
  owner: ({ ownerId }) => practitionerRef(ownerId),
  subject: ({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId }),
  task: ({ subjectType, subjectId }, _, { loaders }) =>
    subjectType === 'Task' ? loaders.task.load(subjectId) : null,
  transitionEpisode: ({ subjectType, subjectId }, _, { loaders }) =>
    subjectType === 'TransitionEpisode' ? loaders.episode.load(subjectId) : null,
}
