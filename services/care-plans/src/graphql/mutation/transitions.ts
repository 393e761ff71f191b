import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { completeTransition } from '../../operations/transition/complete-transition.js'
import { confirmDischargeReady } from '../../operations/transition/confirm-discharge-ready.js'
import { openTransition } from '../../operations/transition/open-transition.js'
import { recordChecklist } from '../../operations/transition/record-checklist.js'
import { recordTransitionContact } from '../../operations/transition/record-transition-contact.js'
import { recordTransitionVisit } from '../../operations/transition/record-transition-visit.js'
import { transferTransition } from '../../operations/transition/transfer-transition.js'
import type { MutationResolvers } from '../__generated__/resolvers.js'
import type { Context } from '../context.js'

/** The root fields that change transitions. */
export const transitionMutations = {
  openTransition: async (_, { input }, context) => episode(context, await openTransition(context, input)),
  recordTransitionContact: async (_, { input }, context) =>
    episode(context, await recordTransitionContact(context, input)),
  recordTransitionVisit: async (_, { input }, context) =>
    episode(context, await recordTransitionVisit(context, input)),
  transferTransition: async (_, { input }, context) =>
    episode(context, await transferTransition(context, input)),
  completeTransition: async (_, { input }, context) =>
    episode(context, await completeTransition(context, input)),
  recordChecklist: async (_, { input }, context) => episode(context, await recordChecklist(context, input)),
  confirmDischargeReady: async (_, { input }, context) =>
    episode(context, await confirmDischargeReady(context, input)),
} satisfies MutationResolvers

async function episode({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { transitionEpisode: null, userErrors: toUserErrors(outcome.refusals) }
  loaders.forgetAll()
  return { transitionEpisode: await loaders.episode.load(outcome.value.id), userErrors: [] }
}
