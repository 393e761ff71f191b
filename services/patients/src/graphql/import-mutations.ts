import { cancelImport } from '../operations/import/cancel-import.js'
import { startImport } from '../operations/import/start-import.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { reload } from './reload.js'

/** Imports are begun and ended early. */
export const importMutations = {
  async startImport(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.importJob, await startImport(context, input))
    return { importJob: row, userErrors }
  },
  async cancelImport(_, { input }, context) {
    const outcome = await cancelImport(context, input)
    if (outcome.ok) context.loaders.importSteps.clear(outcome.value.id)
    const { row, userErrors } = await reload(context.loaders.importJob, outcome)
    return { importJob: row, userErrors }
  },
} satisfies MutationResolvers
