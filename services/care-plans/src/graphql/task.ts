import { TASK_TRANSITIONS } from '../domain/task.js'
import type { TaskEscalationChainResolvers, TaskResolvers } from './__generated__/resolvers.js'
import { taskFile } from './calendar-files.js'
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
  carePlan: ({ carePlanId }, _, { loaders }) => (carePlanId ? loaders.carePlan.load(carePlanId) : null),
  goal: ({ goalId }, _, { loaders }) => (goalId ? loaders.goal.load(goalId) : null),
  calendarFile: taskFile,
  availableTransitions: ({ status }) => TASK_TRANSITIONS[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  redactions: () => [],
}

/** Who gets a task when it is left lying. */
export const TaskEscalationChain: TaskEscalationChainResolvers = {
  chain: ({ chain }) => chain.map((id) => ({ id })),
}
