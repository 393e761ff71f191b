import { ESCALATION_MOVES, LADDER } from '../domain/escalation.js'
import { toldCauseId } from '../domain/safety-concern.js'
import type {
  AssessmentResolvers,
  EscalationActionResolvers,
  EscalationResolvers,
} from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** An escalation's fields. */
export const Escalation: EscalationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.escalation.load(id),

  patient: ({ patientId }) => ({ id: patientId }),
  causeId: (escalation) => toldCauseId(escalation),
  raisedBy: ({ raisedBy }) => practitionerRef(raisedBy),
  owner: ({ ownerId }) => practitionerRef(ownerId),
  rung: ({ rung }) => LADDER[rung] ?? 'MEDICAL_DIRECTOR',
  acknowledgedBy: ({ acknowledgedBy }) => practitionerRef(acknowledgedBy),
  acknowledgedInTime: ({ acknowledgedAt, acknowledgeBy }) =>
    acknowledgedAt === null ? null : acknowledgedAt <= acknowledgeBy,
  closedBy: ({ closedBy }) => practitionerRef(closedBy),
  actions: ({ id }, _, { loaders }) => loaders.actionsOfEscalation.load(id),
  availableTransitions: ({ status }) => ESCALATION_MOVES[status],
  statusReason: async ({ id }, _, { loaders }) => (await loaders.history.load(id)).at(-1)?.reason ?? null,
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

/** An action's references. */
export const EscalationAction: EscalationActionResolvers = {
  recordedBy: ({ recordedBy }) => practitionerRef(recordedBy),
}

/** What a form came to here. Patients says who may see the form; here its label is asked again. */
export const Assessment: AssessmentResolvers = {
  escalation: async ({ id }, _, { loaders }) => (await loaders.escalationsOfAssessment.load(id))[0] ?? null,
}
