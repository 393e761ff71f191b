import { overrideRiskTier } from '../operations/risk/override-risk-tier.js'
import { recordMedication } from '../operations/chart/record-medication.js'
import { recordObservation } from '../operations/chart/record-observation.js'
import { recordAssessment } from '../operations/chart/record-assessment.js'
import { retractAssessment } from '../operations/chart/retract-assessment.js'
import { retractObservation } from '../operations/chart/retract-observation.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { reload } from './reload.js'

/** What is found out about patients. */
export const assessmentMutations = {
  async recordAssessment(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.assessment,
      await recordAssessment(context, input),
    )
    return { assessment: row, userErrors }
  },
  async retractAssessment(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.assessment,
      await retractAssessment(context, input),
    )
    return { assessment: row, userErrors }
  },
  async recordObservation(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.observation,
      await recordObservation(context, input),
    )
    return { observation: row, userErrors }
  },
  async retractObservation(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.observation,
      await retractObservation(context, input),
    )
    return { observation: row, userErrors }
  },
  async recordMedication(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.medication,
      await recordMedication(context, input),
    )
    return { medication: row, userErrors }
  },
  async overrideRiskTier(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.patient, await overrideRiskTier(context, input))
    return { patient: row, userErrors }
  },
} satisfies MutationResolvers
