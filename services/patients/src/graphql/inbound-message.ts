import { reachOf } from '@baton/auth/reach'
import { requireViewer } from '@baton/service-kit/request-context'
import { INBOUND_TRANSITIONS } from '../domain/inbound-message.js'
import { statusReason } from '../domain/status-reason.js'
import type { InboundMessageResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'

/** The fields of a message that are not columns. */
export const InboundMessage: InboundMessageResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.inboundMessage.load(id),
  availableTransitions: ({ status }) => INBOUND_TRANSITIONS[status],
  statusReason: async ({ id }, _, { loaders }) => statusReason(await loaders.messageSteps.load(id)),
  async history({ id }, _, { loaders }) {
    const steps = await loaders.messageSteps.load(id)
    return steps.map(({ at, by, fromStatus, toStatus, reason }) => ({
      at,
      by,
      from: fromStatus,
      to: toStatus,
      reason,
    }))
  },
  text: ({ text }, _, context) => (mayRepair(context) ? text : null),
  originalText: ({ originalText }, _, context) => (mayRepair(context) ? originalText : null),
  patient: ({ patientId }, _, { loaders }) => (patientId ? loaders.patient.load(patientId) : null),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
}

/** The raw text holds everything of a patient: only those who repair messages read it. */
function mayRepair(context: Context): boolean {
  return reachOf(requireViewer(context), 'import', 'update') !== 'none'
}
