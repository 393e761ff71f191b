import { readPage } from '@baton/database/keyset'
import type { PatientResolvers } from './__generated__/resolvers.js'

/** What metrics adds to a patient. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  timeline: ({ id }, args, { loaders, cursorSecret }) =>
    loaders.timeline.load({ patientId: id, page: readPage(args, cursorSecret) }),
}
