import type { ChecklistFindingResolvers, TransitionVisitResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A visit's references. */
export const TransitionVisit: TransitionVisitResolvers = {
  practitioner: ({ practitionerId }) => practitionerRef(practitionerId),
  recordedBy: ({ recordedBy }) => practitionerRef(recordedBy),
}

/** A finding's references. */
export const ChecklistFinding: ChecklistFindingResolvers = {
  recordedBy: ({ recordedBy }) => practitionerRef(recordedBy),
}
