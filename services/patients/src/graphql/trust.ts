import { BREAK_GLASS_TRANSITIONS, reviewDeadline } from '../domain/break-glass.js'
import { DUTY_TRANSITIONS, dutyHistory, dutyStatus } from '../domain/duty.js'
import type { BreakGlassAccessResolvers, CaseloadCoverResolvers } from './__generated__/resolvers.js'

/** The fields of a cover that are not columns. */
export const CaseloadCover: CaseloadCoverResolvers = {
  covered: ({ coveredId }, _, { loaders }) => loaders.practitioner.load(coveredId),
  covering: ({ coveringId }, _, { loaders }) => loaders.practitioner.load(coveringId),
  status: (cover, _, { clock }) => dutyStatus(cover, clock.now()),
  availableTransitions: (cover, _, { clock }) => DUTY_TRANSITIONS[dutyStatus(cover, clock.now())],
  statusReason: ({ revokedAt, revokedReason, reason }) => (revokedAt === null ? reason : revokedReason),
  history: (cover, _, { clock }) =>
    dutyHistory(cover, { at: cover.grantedAt, by: cover.grantedBy, reason: cover.reason }, clock.now()),
}

/** The fields of an emergency access that are not columns. */
export const BreakGlassAccess: BreakGlassAccessResolvers = {
  practitioner: ({ practitionerId }, _, { loaders }) => loaders.practitioner.load(practitionerId),
  part2: ({ part2Form }) => part2Form !== null,
  reviewDeadline: (access, _, { clock, organizationZone }) =>
    reviewDeadline(access, organizationZone, clock.now()),
  availableTransitions: ({ status }) => BREAK_GLASS_TRANSITIONS[status],
  statusReason: ({ reviewedAt, reviewNote, reason }) => (reviewedAt === null ? reason : reviewNote),
  history: ({ startsAt, practitionerId, reason, status, reviewedAt, reviewedBy, reviewNote }) => [
    { at: startsAt, by: practitionerId, from: null, to: 'PENDING_REVIEW', reason },
    ...(reviewedAt === null || reviewedBy === null
      ? []
      : [{ at: reviewedAt, by: reviewedBy, from: 'PENDING_REVIEW', to: status, reason: reviewNote }]),
  ],
}
