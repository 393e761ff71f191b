import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { cancelExport } from '../operations/export/cancel-export.js'
import { startExport } from '../operations/export/start-export.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'

/** What starts and stops files. */
export const exportMutations: Pick<MutationResolvers, 'startExport' | 'cancelExport'> = {
  startExport: async (_, { input }, context) => exportJob(context, await startExport(context, input)),
  cancelExport: async (_, { input }, context) => exportJob(context, await cancelExport(context, input)),
}

async function exportJob({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { export: null, userErrors: toUserErrors(outcome.refusals) }
  return { export: await loaders.exportJob.load(outcome.value.id), userErrors: [] }
}
