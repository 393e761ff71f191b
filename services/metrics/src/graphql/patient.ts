import { readPage } from '@baton/database/keyset'
import type { PatientResolvers } from './__generated__/resolvers.js'
import { withOthers } from './care-gap.js'

/** What metrics adds to a patient. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  careGaps: async ({ id }, { status }, { loaders, clock }) => {
    const gaps = await loaders.careGaps.load(id)
    if (!gaps) return null
    return withOthers(id, gaps, clock.now()).filter((gap) => !status || status.includes(gap.status))
  },

  surveys: async ({ id }, _, { loaders }) => [...(await loaders.surveys.load(id))],

  timeline: ({ id }, args, { loaders, cursorSecret }) =>
    loaders.timeline.load({ patientId: id, page: readPage(args, cursorSecret) }),
}
