import { requireViewer } from '@baton/service-kit/request-context'
import { noticeFor } from '../domain/consent.js'
import { needAsCode } from '../domain/need.js'
import { daysToAppointment, daysToClosure, timeToAccept } from '../domain/times.js'
import { availableTransitions } from '../domain/transitions.js'
import { partyOf } from '../operations/referral/take-step.js'
import { rerouteOptions } from './search-services.js'
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

  need: ({ need }) => (need ? needAsCode(need) : null),
  details: ({ details }, _, context) => (isPartner(context) ? null : details),
  authorizationId: ({ authorizationId }, _, context) => (isPartner(context) ? null : authorizationId),
  evidenceContactId: ({ evidenceContactId }, _, context) => (isPartner(context) ? null : evidenceContactId),
  rerouteOf: ({ rerouteOf }, _, { loaders }) => (rerouteOf ? loaders.referral.load(rerouteOf) : null),
  chain: ({ id }, _, { loaders }) => loaders.chain.load(id),

  rerouteOptions: (referral, _, context) => rerouteOptions(context, referral),

  timeToAccept,
  async daysToAppointment(referral, _, { loaders, organizationTimeZone }) {
    const appointments = await loaders.appointmentsOfReferral.load(referral.id)
    return daysToAppointment(referral, appointments, organizationTimeZone)
  },
  daysToClosure: (referral, _, { organizationTimeZone }) => daysToClosure(referral, organizationTimeZone),

  appointments: ({ id }, _, { loaders }) => loaders.appointmentsOfReferral.load(id),
  messages: ({ id }, _, { loaders }) => loaders.messages.load(id),
  disclosures: ({ id }, _, { loaders }) => loaders.disclosures.load(id),
  async disclosedPayload({ id, agencyId }, _, { loaders }) {
    const toAgency = (await loaders.disclosures.load(id)).filter(
      (one) => one.recipientId === agencyId && one.payload !== null,
    )
    return toAgency.at(-1) ?? null
  },
  part2Notice: ({ sensitivity }) => noticeFor(sensitivity),
  async consentCopy({ id, agencyId }, _, { loaders }) {
    const consentId = (await loaders.disclosures.load(id)).find(
      (one) => one.recipientId === agencyId,
    )?.consentId
    return consentId ? loaders.consent.load(consentId) : null
  },
}

function isPartner(context: Context): boolean {
  return partyOf(requireViewer(context)) === 'AGENCY'
}
