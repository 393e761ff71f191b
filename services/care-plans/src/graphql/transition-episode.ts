import { billingEvidence } from '../domain/billing-evidence.js'
import { checklistOf, redItems } from '../domain/discharge-checklist.js'
import { openMoves } from '../domain/transition-episode.js'
import type { TransitionEpisodeResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A transition's fields. */
export const TransitionEpisode: TransitionEpisodeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.episode.load(id),

  patient: ({ patientId }) => ({ id: patientId }),
  encounter: ({ encounterId }) => ({ id: encounterId }),
  coordinator: ({ coordinatorId }) => practitionerRef(coordinatorId),
  deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
  contacts: ({ id }, _, { loaders }) => loaders.contacts.load(id),
  tasks: ({ id }, _, { loaders }) => loaders.tasksOfEpisode.load(id),
  availableTransitions: openMoves,
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  readmission: ({ readmissionEncounterId }) =>
    readmissionEncounterId ? { id: readmissionEncounterId } : null,
  visits: ({ id }, _, { loaders }) => loaders.visits.load(id),
  checklist: async ({ id, readyAt, readyBy }, _, { loaders }) => {
    const findings = await loaders.findings.load(id)
    const red = redItems(findings)
    const confirmed = { confirmedAt: readyAt, confirmedBy: practitionerRef(readyBy) }
    return { ready: red.length === 0, red, items: checklistOf(findings), ...confirmed }
  },
  billingEvidence: async (episode, _, { loaders }) => {
    const [deadlines, contacts, visits] = await Promise.all([
      loaders.deadlines.load(episode.id),
      loaders.contacts.load(episode.id),
      loaders.visits.load(episode.id),
    ])
    return billingEvidence({ episode, deadlines, contacts, visits })
  },
  redactions: () => [],
}
