import { readPage } from '@baton/database/keyset'
import type { PatientResolvers } from './__generated__/resolvers.js'

/** What this service adds to a patient. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  transitionEpisodes: ({ id }, _, { loaders }) => loaders.episodesOfPatient.load(id),
  carePlans: ({ id }, _, { loaders }) => loaders.carePlansOfPatient.load(id),
  goals: ({ id }, _, { loaders }) => loaders.goalsOfPatient.load(id),
  proposals: ({ id }, _, { loaders }) => loaders.proposalsOfPatient.load(id),
  tasks: ({ id }, { status, first, after }, { loaders, cursorSecret }) =>
    loaders.tasksOfPatient.load({
      patientId: id,
      status: status ?? null,
      page: readPage({ first, after }, cursorSecret),
    }),
}
