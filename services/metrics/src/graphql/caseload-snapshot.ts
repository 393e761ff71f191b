import type { CaseloadSnapshotResolvers, StaffingResolvers } from './__generated__/resolvers.js'

/** A snapshot's fields. */
export const CaseloadSnapshot: CaseloadSnapshotResolvers = {
  coordinator: ({ coordinatorId }) => (coordinatorId === null ? null : { id: coordinatorId }),
}

/** A position's fields. */
export const Staffing: StaffingResolvers = {
  practitioner: ({ practitionerId }) => ({ id: practitionerId }),
}
