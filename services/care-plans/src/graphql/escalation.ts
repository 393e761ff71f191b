import { ESCALATION_MOVES, LADDER } from '../domain/escalation.js'
import type { EscalationActionResolvers, EscalationResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** An escalation's fields. */
export const Escalation: EscalationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.escalation.load(id),

  patient: ({ patientId }) => ({ id: patientId }),
  raisedBy: ({ raisedBy }) => practitionerRef(raisedBy),
  owner: ({ ownerId }) => practitionerRef(ownerId),
  rung: ({ rung }) => LADDER[rung] ?? 'MEDICAL_DIRECTOR',
  acknowledgedBy: ({ acknowledgedBy }) => practitionerRef(acknowledgedBy),
  acknowledgedInTime: ({ acknowledgedAt, acknowledgeBy }) =>
    acknowledgedAt === null ? null : acknowledgedAt <= acknowledgeBy,
  closedBy: ({ closedBy }) => practitionerRef(closedBy),
  actions: ({ id }, _, { loaders }) => loaders.actionsOfEscalation.load(id),
  availableTransitions: ({ status }) => ESCALATION_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

/** An action's references. */
export const EscalationAction: EscalationActionResolvers = {
  recordedBy: ({ recordedBy }) => practitionerRef(recordedBy),
}
