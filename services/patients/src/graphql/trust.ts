import { connection, readPage } from '@baton/database/keyset'
import { coverStatus } from '../domain/cover.js'
import { accessLogOf, breakGlassQueue, isLogIntact } from '../operations/read-trust.js'
import type {
  BreakGlassAccessResolvers,
  CaseloadCoverResolvers,
  QueryResolvers,
} from './__generated__/resolvers.js'
import { askingOf } from './context.js'

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

/** Who saw what. */
export const trustQueries = {
  async auditTrail(_, { patientId, ...args }, context) {
    const page = readPage(args, context.cursorSecret)
    const rows = await accessLogOf(askingOf(context), patientId, page)
    const listed = connection(rows, page, {
      keyOf: ({ sequence }) => [sequence],
      secret: context.cursorSecret,
    })
    return { ...listed, intact: await isLogIntact(context.db, patientId) }
  },
  breakGlassReviews: (_, __, { db }) => breakGlassQueue(db),
} satisfies QueryResolvers
