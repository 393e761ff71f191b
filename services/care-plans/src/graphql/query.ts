import { connection, readPage } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import { GraphQLError } from 'graphql'
import { findWorkItems, workItemKey } from '../storage/work-items.js'
import type { QueryResolvers } from './__generated__/resolvers.js'

/** The root fields that read. */
export const Query: QueryResolvers = {
  transitionEpisode: async (_, { id }, { loaders }) => found('transition', await loaders.episode.load(id)),

  task: async (_, { id }, { loaders }) => found('task', await loaders.task.load(id)),

  async myWorkQueue(_, { filter, first, after }, context) {
    const reader = { viewer: requireViewer(context), now: context.clock.now() }
    const page = readPage({ first, after }, context.cursorSecret)
    const items = await findWorkItems(context.db, reader, {
      kind: filter?.kind ?? null,
      patientId: filter?.patientId ?? null,
      ownedByMe: filter?.ownedByMe ?? false,
      dueBefore: filter?.dueBefore ?? null,
      page,
    })
    return connection(items, page, { keyOf: workItemKey, secret: context.cursorSecret })
  },
}

function found<T>(noun: string, value: T | null): T {
  if (value !== null) return value
  throw new GraphQLError(`There is no such ${noun}, or you may not see it.`, {
    extensions: { code: 'NOT_FOUND' },
  })
}
