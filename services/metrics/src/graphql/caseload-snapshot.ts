import type { CaseloadSnapshotResolvers } from './__generated__/resolvers.js'

/** A snapshot's fields. */
export const CaseloadSnapshot: CaseloadSnapshotResolvers = {
  coordinator: ({ coordinatorId }) => (coordinatorId === null ? null : { id: coordinatorId }),
}
