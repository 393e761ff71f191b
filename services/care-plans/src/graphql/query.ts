import { connection, readPage } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import { GraphQLError } from 'graphql'
import { earlier } from '../domain/earlier.js'
import { findUnsignedNotes, unsignedKey } from '../storage/notes.js'
import { findTemplates } from '../storage/plan-templates.js'
import { findWorkItems, workItemKey } from '../storage/work-items.js'
import type { QueryResolvers } from './__generated__/resolvers.js'

/** The root fields that read. */
export const Query: QueryResolvers = {
  transitionEpisode: async (_, { id }, { loaders }) => found('transition', await loaders.episode.load(id)),

  escalation: async (_, { id }, { loaders }) => found('escalation', await loaders.escalation.load(id)),

  medicationReconciliation: async (_, { id }, { loaders }) =>
    found('medication reconciliation', await loaders.reconciliation.load(id)),

  task: async (_, { id }, { loaders }) => found('task', await loaders.task.load(id)),

  carePlan: async (_, { id }, { loaders }) => found('care plan', await loaders.carePlan.load(id)),

  goal: async (_, { id }, { loaders }) => found('goal', await loaders.goal.load(id)),

  async planTemplates(_, { code }, { db, loaders }) {
    if (code) return loaders.templateVersions.load(code)
    const all = await findTemplates(db, null)
    return all.filter((template, index) => all[index - 1]?.code !== template.code)
  },

  async unsignedNotes(_, { olderThan, first, after }, context) {
    const now = context.clock.now()
    const page = readPage({ first, after }, context.cursorSecret)
    const before = earlier(now, olderThan ?? 'PT24H')
    const unsigned = await findUnsignedNotes(
      context.db,
      { viewer: requireViewer(context), now },
      { before, page },
    )
    return connection(unsigned, page, { keyOf: unsignedKey, secret: context.cursorSecret })
  },

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
