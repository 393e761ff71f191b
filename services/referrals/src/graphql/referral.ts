import { requireViewer } from '@baton/service-kit/request-context'
import { availableTransitions } from '../domain/transitions.js'
import { partyOf } from '../operations/take-step.js'
import type { ReferralResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'

/** A referral's fields. Partners get ids, codes and states: the patient only through what was disclosed to them. */
export const Referral: ReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.referral.load(id),

  patient: ({ patientId }, _, context) => (isPartner(context) ? null : { id: patientId }),
  agency: ({ agencyId }, _, { loaders }) => loaders.agency.load(agencyId),
  service: ({ serviceId }, _, { loaders }) => (serviceId ? loaders.service.load(serviceId) : null),
  availableTransitions: ({ status }, _, context) =>
    availableTransitions(status, partyOf(requireViewer(context))),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
  redactions: (_, _args, context) => (isPartner(context) ? [{ field: 'patient', reason: 'SCOPE' }] : []),
}

function isPartner(context: Context): boolean {
  return partyOf(requireViewer(context)) === 'AGENCY'
}
