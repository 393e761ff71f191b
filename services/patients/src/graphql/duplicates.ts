import { CANDIDATE_TRANSITIONS, FOUND_BY } from '../domain/duplicate-candidate.js'
import { dismissDuplicate } from '../operations/duplicate/dismiss-duplicate.js'
import type { DuplicateCandidateResolvers, MutationResolvers } from './__generated__/resolvers.js'
import { reload } from './reload.js'

/** The fields of a pair that are not columns. */
export const DuplicateCandidate: DuplicateCandidateResolvers = {
  added: ({ addedId }, _, { loaders }) => loaders.patient.load(addedId),
  known: ({ knownId }, _, { loaders }) => loaders.patient.load(knownId),
  availableTransitions: ({ status }) => [...CANDIDATE_TRANSITIONS[status]],
  statusReason: ({ settledReason }) => settledReason,
  history: async ({ id, foundAt }, _, { loaders }) => [
    { at: foundAt, by: FOUND_BY, from: null, to: 'OPEN', reason: null },
    ...(await loaders.candidateSteps.load(id)).map(({ fromStatus: from, toStatus: to, ...step }) => ({
      ...{ at: step.at, by: step.by, from, to, reason: step.reason },
    })),
  ],
}

/** Saying that two records are of two people. */
export const duplicateMutations = {
  async dismissDuplicate(_, { input }, context) {
    const outcome = await dismissDuplicate(context, input)
    if (outcome.ok) context.loaders.candidateSteps.clear(outcome.value.id)
    const { row, userErrors } = await reload(context.loaders.duplicateCandidate, outcome)
    return { duplicateCandidate: row, userErrors }
  },
} satisfies MutationResolvers
