import { toUserErrors } from '@baton/service-kit/user-errors'
import { replayProgressOf, replayStatusOf } from '../domain/replay-job.js'
import { replayEvents } from '../operations/replay-events.js'
import type { MutationResolvers, ReplayJobResolvers } from './__generated__/resolvers.js'

/** A replay's fields. */
export const ReplayJob: ReplayJobResolvers = {
  status: replayStatusOf,
  progress: replayProgressOf,
}

/** What tells everything once more. */
export const replayMutations: Pick<MutationResolvers, 'replayEvents'> = {
  replayEvents: async (_, { input }, context) => {
    const outcome = await replayEvents(context, input)
    if (!outcome.ok) return { replay: null, userErrors: toUserErrors(outcome.refusals) }
    return { replay: await context.loaders.replay.load(outcome.value.id), userErrors: [] }
  },
}
