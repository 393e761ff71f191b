import { PROXY_MOVES, proxyHistory, proxyStatus } from '../domain/proxy.js'
import { addRelatedPerson } from '../operations/proxy/add-related-person.js'
import { grantProxy } from '../operations/proxy/grant-proxy.js'
import { revokeProxy } from '../operations/proxy/revoke-proxy.js'
import type {
  MutationResolvers,
  ProxyGrantResolvers,
  RelatedPersonResolvers,
} from './__generated__/resolvers.js'
import { reload } from './reload.js'

/** The fields of a related person that are not columns. */
export const RelatedPerson: RelatedPersonResolvers = {
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
}

/** The fields of a grant that are not columns. */
export const ProxyGrant: ProxyGrantResolvers = {
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  relatedPerson: ({ relatedPersonId }, _, { loaders }) => loaders.relatedPerson.load(relatedPersonId),
  status: (grant, _, { clock }) => proxyStatus(grant, clock.now()),
  statusReason: ({ revocationReason }) => revocationReason,
  availableTransitions: (grant, _, { clock }) => PROXY_MOVES[proxyStatus(grant, clock.now())],
  history: (grant) => proxyHistory(grant),
  expiresAt: ({ endsAt }) => endsAt,
}

/** Who acts for patients. */
export const proxyMutations = {
  async addRelatedPerson(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.relatedPerson,
      await addRelatedPerson(context, input),
    )
    return { relatedPerson: row, userErrors }
  },
  async grantProxy(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.proxyGrant, await grantProxy(context, input))
    return { proxyGrant: row, userErrors }
  },
  async revokeProxy(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.proxyGrant, await revokeProxy(context, input))
    return { proxyGrant: row, userErrors }
  },
} satisfies MutationResolvers
