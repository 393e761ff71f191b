import { toUserErrors } from '@baton/service-kit/user-errors'
import { isTopBox, promoterGroupOf } from '../domain/survey.js'
import { recordSurvey } from '../operations/staff/record-survey.js'
import type {
  AgencyPerformanceResolvers,
  MutationResolvers,
  SurveyResolvers,
} from './__generated__/resolvers.js'

/** A survey's fields. */
export const Survey: SurveyResolvers = {
  topBox: isTopBox,
  promoterGroup: promoterGroupOf,
  agency: ({ agencyId }) => (agencyId === null ? null : { id: agencyId }),
  transitionEpisode: ({ episodeId }) => (episodeId === null ? null : { id: episodeId }),
}

/** An agency's figures. */
export const AgencyPerformance: AgencyPerformanceResolvers = {
  agency: ({ agencyId }) => ({ id: agencyId }),
}

/** What records answers. */
export const surveyMutations: Pick<MutationResolvers, 'recordSurvey'> = {
  recordSurvey: async (_, { input }, context) => {
    const outcome = await recordSurvey(context, input)
    if (!outcome.ok) return { survey: null, userErrors: toUserErrors(outcome.refusals) }
    return { survey: await context.loaders.survey.load(outcome.value.id), userErrors: [] }
  },
}
