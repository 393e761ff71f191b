import { breakGlass } from '../operations/access/break-glass.js'
import { grantCoverage } from '../operations/staff/grant-coverage.js'
import { reviewBreakGlass } from '../operations/access/review-break-glass.js'
import { revokeCoverage } from '../operations/staff/revoke-coverage.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { reload } from './reload.js'

/** Who stands in for whom, and who opened what in an emergency. */
export const trustMutations = {
  async grantCoverage(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.cover, await grantCoverage(context, input))
    return { coverage: row, userErrors }
  },
  async revokeCoverage(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.cover, await revokeCoverage(context, input))
    return { coverage: row, userErrors }
  },
  async breakGlass(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.breakGlass, await breakGlass(context, input))
    return { breakGlass: row, userErrors }
  },
  async reviewBreakGlass(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.breakGlass,
      await reviewBreakGlass(context, input),
    )
    return { breakGlass: row, userErrors }
  },
} satisfies MutationResolvers
