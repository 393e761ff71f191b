import { breachForecast } from '@baton/clinical/prior-authorization/breach-forecast'
import { ALLOWED } from '../domain/status.js'
import type {
  AuthorizationResolvers,
  DeadLetterResolvers,
  PayerResolvers,
} from './__generated__/resolvers.js'

/** `Authorization`. */
export const Authorization: AuthorizationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.authorization.load(id),
  patient: ({ patientId }) => ({ id: patientId }),
  payer: ({ payerId }, _, { loaders }) => loaders.payer.load(payerId),
  availableTransitions: ({ status }) => ALLOWED[status],
  serviceLines: ({ id }, _, { loaders }) => loaders.serviceLines.load(id),
  documents: ({ id }, _, { loaders }) => loaders.documents.load(id),
  deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
  submissions: ({ id }, _, { loaders }) => loaders.submissions.load(id),
  determinations: ({ id }, _, { loaders }) => loaders.determinations.load(id),
  ledger: ({ id }, _, { loaders }) => loaders.units.load(id),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  supersedes: ({ supersedesId }, _, { loaders }) =>
    supersedesId ? loaders.authorization.load(supersedesId) : null,
  missingDocuments: async ({ id, requiredDocuments }, _, { loaders }) => {
    const attached = new Set((await loaders.documents.load(id)).map(({ kind }) => kind))
    return requiredDocuments.filter((kind) => !attached.has(kind))
  },
  criteriaReviews: ({ id }, _, { loaders }) => loaders.criteriaReviews.load(id),
  infoRequests: ({ id }, _, { loaders }) => loaders.infoRequests.load(id),
  peerToPeer: ({ id }, _, { loaders }) => loaders.peerToPeers.load(id),
  appeals: ({ id }, _, { loaders }) => loaders.appeals.load(id),
  terminationNotices: ({ id }, _, { loaders }) => loaders.terminationNotices.load(id),
  payerContacts: ({ id }, _, { loaders }) => loaders.payerContacts.load(id),
  breachForecast: async ({ id, payerId, priority }, _, { loaders, clock }) => {
    const clocks = await loaders.deadlines.load(id)
    const running = clocks.find(({ label, status }) => label === 'DETERMINATION' && status === 'RUNNING')
    if (!running) return null
    return breachForecast(running, clock.now(), await loaders.pastDecisions.load(`${payerId} ${priority}`))
  },
}

/** `Payer`. */
export const Payer: PayerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.payer.load(id),
}

/** `DeadLetter`. */
export const DeadLetter: DeadLetterResolvers = {
  authorization: ({ authorizationId }, _, { loaders }) => loaders.authorization.load(authorizationId),
}
