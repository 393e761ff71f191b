import { TRANSITIONS } from '../domain/transition-episode.js'
import type { TransitionEpisodeResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A transition's fields. */
export const TransitionEpisode: TransitionEpisodeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.episode.load(id),

  patient: ({ patientId }) => ({ id: patientId }),
  encounter: ({ encounterId }) => ({ id: encounterId }),
  coordinator: ({ coordinatorId }) => practitionerRef(coordinatorId),
  deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
  contacts: ({ id }, _, { loaders }) => loaders.contacts.load(id),
  tasks: ({ id }, _, { loaders }) => loaders.tasksOfEpisode.load(id),
  availableTransitions: ({ status }) => TRANSITIONS[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  redactions: () => [],
}
