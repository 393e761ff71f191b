import { countsFrom, historyOf, movesOf, statusAt } from '../domain/consent.js'
import type { ConsentResolvers } from './__generated__/resolvers.js'

/** The fields of a consent that are not columns. */
export const Consent: ConsentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.consent.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  startsAt: (consent) => countsFrom(consent),
  status: (consent, _, { clock }) => statusAt(consent, clock.now()),
  statusReason: ({ revocationReason }) => revocationReason,
  availableTransitions: (consent, _, { clock }) => movesOf(statusAt(consent, clock.now())),
  history: (consent) => historyOf(consent),
}
