import { connection, readPage } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import { listAuthorizations } from '../storage/authorizations.js'
import { deadLetterKey, listDeadLetters } from '../storage/dead-letters.js'
import { listPayers } from '../storage/payers.js'
import type { QueryResolvers } from './__generated__/resolvers.js'
import { authorizationKey } from './keys.js'
import { authorizationRequirement } from './requirement.js'

/** `Query` of this subgraph. */
export const Query: QueryResolvers = {
  authorization: (_, { id }, { loaders }) => loaders.authorization.load(id),

  authorizations: async (_, { filter, ...args }, context) => {
    const page = readPage(args, context.cursorSecret)
    const reader = { viewer: requireViewer(context), now: context.clock.now() }
    const rows = await listAuthorizations(context.db, reader, { selection: filter ?? {}, page })
    return connection(rows, page, { keyOf: authorizationKey, secret: context.cursorSecret })
  },

  authorizationRequirement,

  payers: (_, __, { db }) => listPayers(db),

  deadLetters: async (_, { open, ...args }, context) => {
    const page = readPage(args, context.cursorSecret)
    const reader = { viewer: requireViewer(context), now: context.clock.now() }
    const rows = await listDeadLetters(context.db, reader, { page, onlyOpen: open ?? false })
    return connection(rows, page, { keyOf: deadLetterKey, secret: context.cursorSecret })
  },
}
