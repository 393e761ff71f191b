import { coverStatus } from '../domain/cover.js'
import type { BreakGlassAccessResolvers, CaseloadCoverResolvers } from './__generated__/resolvers.js'

/** The fields of a cover that are not columns. */
export const CaseloadCover: CaseloadCoverResolvers = {
  covered: ({ coveredId }, _, { loaders }) => loaders.practitioner.load(coveredId),
  covering: ({ coveringId }, _, { loaders }) => loaders.practitioner.load(coveringId),
  status: (cover, _, { clock }) => coverStatus(cover, clock.now()),
}

/** The fields of an emergency access that are not columns. */
export const BreakGlassAccess: BreakGlassAccessResolvers = {
  practitioner: ({ practitionerId }, _, { loaders }) => loaders.practitioner.load(practitionerId),
  part2: ({ part2Form }) => part2Form !== null,
}
