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
}

/** `Payer`. */
export const Payer: PayerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.payer.load(id),
}

/** `DeadLetter`. */
export const DeadLetter: DeadLetterResolvers = {
  authorization: ({ authorizationId }, _, { loaders }) => loaders.authorization.load(authorizationId),
}
