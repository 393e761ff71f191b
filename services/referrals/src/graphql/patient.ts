import { readPage } from '@baton/database/keyset'
import type { PatientResolvers } from './__generated__/resolvers.js'

/** What referrals adds to a patient. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  referrals: ({ id }, args, { loaders, cursorSecret }) =>
    loaders.referralsOfPatient.load({ patientId: id, page: readPage(args, cursorSecret) }),
  appointments: ({ id }, _, { loaders }) => loaders.appointmentsOfPatient.load(id),
  barriers: ({ id }, _, { loaders }) => loaders.barriersOfPatient.load(id),
}
