import { TASK_TRANSITIONS } from '../domain/task.js'
import type { TaskResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** Our own code system: what kind of task. */
const TASK_CODES = 'urn:baton:task-code'

/** A task's fields. */
export const Task: TaskResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.task.load(id),

  patient: ({ patientId }) => ({ id: patientId }),
  code: ({ code }) => ({ system: TASK_CODES, code, display: null }),
  owner: ({ ownerId }) => practitionerRef(ownerId),
  requester: ({ requesterId }) => requesterId,
  transitionEpisode: ({ episodeId }, _, { loaders }) => (episodeId ? loaders.episode.load(episodeId) : null),
  availableTransitions: ({ status }) => TASK_TRANSITIONS[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  redactions: () => [],
}
