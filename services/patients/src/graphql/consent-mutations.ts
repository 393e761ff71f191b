import { confirmConsent } from '../operations/consent/confirm-consent.js'
import { recordConsent } from '../operations/consent/record-consent.js'
import { revokeConsent } from '../operations/consent/revoke-consent.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { reload } from './reload.js'

/** What patients permit and take back. */
export const consentMutations = {
  async recordConsent(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.consent, await recordConsent(context, input))
    return { consent: row, userErrors }
  },
  async confirmConsent(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.consent, await confirmConsent(context, input))
    return { consent: row, userErrors }
  },
  async revokeConsent(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.consent, await revokeConsent(context, input))
    return { consent: row, userErrors }
  },
} satisfies MutationResolvers
