import { INTERACTIONS } from '@baton/clinical/medications/interactions'
import { CAUTIONS, NOT_COVERED } from '@baton/clinical/medications/rules'
import { refuseCompletion } from '../domain/completing-reconciliation.js'
import { DISCREPANCY_TRANSITIONS, RECONCILIATION_TRANSITIONS } from '../domain/medication-reconciliation.js'
import type {
  MedicationDiscrepancyResolvers,
  MedicationReconciliationResolvers,
  MedicationSourceResolvers,
  PrescriberNoticeResolvers,
} from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

const RULES = [
  ...INTERACTIONS.map(({ between, ...rule }) => ({ ...rule, medications: between })),
  ...CAUTIONS.map(({ medication, ...rule }) => ({
    ...rule,
    medications: [medication],
    severity: 'MODERATE' as const,
  })),
]

/** A reconciliation's fields. */
export const MedicationReconciliation: MedicationReconciliationResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  transitionEpisode: ({ episodeId }, _, { loaders }) => (episodeId ? loaders.episode.load(episodeId) : null),
  startedBy: ({ startedBy }) => practitionerRef(startedBy),
  completedBy: ({ completedBy }) => practitionerRef(completedBy),
  sources: ({ id }, _, { loaders }) => loaders.medicationSources.load(id),
  discrepancies: ({ id }, _, { loaders }) => loaders.discrepancies.load(id),
  notices: ({ id }, _, { loaders }) => loaders.notices.load(id),
  async blockers({ id, status }, _, { loaders }) {
    if (status !== 'IN_PROGRESS') return []
    const [sources, discrepancies] = await Promise.all([
      loaders.medicationSources.load(id),
      loaders.discrepancies.load(id),
    ])
    return refuseCompletion(sources, discrepancies).map(({ message }) => message)
  },
  checkedAgainst: () => ({ rules: RULES, notCovered: NOT_COVERED }),
  availableTransitions: ({ status }) => RECONCILIATION_TRANSITIONS[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

/** A list's references. */
export const MedicationSource: MedicationSourceResolvers = {
  reviewedBy: ({ reviewedBy }) => practitionerRef(reviewedBy),
}

/** A discrepancy's computed fields. */
export const MedicationDiscrepancy: MedicationDiscrepancyResolvers = {
  proposed: ({ rule }) => rule !== null,
  resolvedBy: ({ resolvedBy }) => practitionerRef(resolvedBy),
  availableTransitions: ({ status }) => DISCREPANCY_TRANSITIONS[status],
}

/** A notice's references. */
export const PrescriberNotice: PrescriberNoticeResolvers = {
  prescriber: ({ prescriberId }) => practitionerRef(prescriberId),
  sentBy: ({ sentBy }) => practitionerRef(sentBy),
  acknowledgedBy: ({ acknowledgedBy }) => practitionerRef(acknowledgedBy),
}
