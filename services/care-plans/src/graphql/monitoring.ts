import { MONITORING_MOVES, rpmDays } from '../domain/monitoring.js'
import type { MonitoringPlanResolvers, ReadingResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A monitoring plan's fields. */
export const MonitoringPlan: MonitoringPlanResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  spo2TargetSetBy: ({ spo2TargetSetBy }) => practitionerRef(spo2TargetSetBy),
  startedBy: ({ startedBy }) => practitionerRef(startedBy),
  readings: async ({ id }, { last }, { loaders }) => {
    const all = await loaders.readingsOfPlan.load(id)
    return all.slice(-Math.min(Math.max(last ?? 20, 1), 100))
  },
  remoteMonitoringDays: async (plan, { from }, { loaders }) =>
    rpmDays(plan, await loaders.readingsOfPlan.load(plan.id), from),
  availableTransitions: ({ status }) => MONITORING_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

/** A reading's computed fields. */
export const Reading: ReadingResolvers = {
  news2: ({ news2 }) => {
    if (news2 === null) return null
    const missing = news2.points.filter(({ points }) => points === null).map(({ parameter }) => parameter)
    return { ...news2, missing }
  },
  escalation: ({ escalationId }, _, { loaders }) =>
    escalationId ? loaders.escalation.load(escalationId) : null,
  recordedBy: ({ recordedBy }) => practitionerRef(recordedBy),
}
