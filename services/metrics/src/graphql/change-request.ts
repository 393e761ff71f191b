import { CHANGE_REQUEST_MOVES } from '../domain/change-request.js'
import type { ChangeRequestResolvers } from './__generated__/resolvers.js'

/** A change request's fields. */
export const ChangeRequest: ChangeRequestResolvers = {
  availableTransitions: ({ status }) => [...CHANGE_REQUEST_MOVES[status]],
  history: async ({ id }, _, { loaders }) => [...(await loaders.history.load(id))],
  submittedBy: ({ submittedBy }) => ({ id: submittedBy }),
}
