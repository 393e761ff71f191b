import { holdsAt } from '../domain/competency.js'
import type { CompetencyResolvers } from './__generated__/resolvers.js'

/** A competency's fields. */
export const Competency: CompetencyResolvers = {
  practitioner: ({ practitionerId }) => ({ id: practitionerId }),
  mentor: ({ mentorId }) => (mentorId === null ? null : { id: mentorId }),
  current: (held, _, { clock }) => holdsAt(held, clock.now()),
  recordedBy: ({ recordedBy }) => ({ id: recordedBy }),
}
