import { connection } from '@baton/database/keyset'
import { authorizationKey } from './keys.js'
import type { PatientResolvers } from './__generated__/resolvers.js'

/** The fields that this subgraph adds to `Patient`. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  authorizations: async ({ id }, args, { loaders, cursorSecret }) => {
    const { rows, page } = await loaders.ofPatient(args).load(id)
    return connection(rows, page, { keyOf: authorizationKey, secret: cursorSecret })
  },
}
