import { PROPOSAL_MOVES } from '../domain/proposal.js'
import type { GoalAttainmentScoreResolvers, ProposalResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A proposal's fields. */
export const Proposal: ProposalResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  goal: ({ content }) => content.goal,
  authorization: ({ content }) =>
    content.authorization && {
      ...content.authorization,
      lines: content.authorization.lines.map(({ code, quantity }) => ({ service: code, quantity })),
    },
  carePlan: ({ content }, _, { loaders }) =>
    content.carePlanId ? loaders.carePlan.load(content.carePlanId) : null,
  decidedBy: ({ decidedBy }) => practitionerRef(decidedBy),
  availableTransitions: ({ status }) => PROPOSAL_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

/** An attainment score's fields. */
export const GoalAttainmentScore: GoalAttainmentScoreResolvers = {
  scoredBy: ({ scoredBy }) => practitionerRef(scoredBy),
}
