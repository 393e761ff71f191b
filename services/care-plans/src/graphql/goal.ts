import { GOAL_MOVES } from '../domain/goal.js'
import { targetInWords } from '../domain/goal-target.js'
import { failingLetters, termOf } from '../domain/smart-goal.js'
import type {
  GoalBarrierResolvers,
  GoalProgressResolvers,
  GoalResolvers,
  GoalTargetResolvers,
} from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A goal's fields. */
export const Goal: GoalResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.goal.load(id),

  patient: ({ patientId }) => ({ id: patientId }),
  carePlan: ({ carePlanId }, _, { loaders }) => (carePlanId ? loaders.carePlan.load(carePlanId) : null),
  term: termOf,
  evidence: ({ evidenceId }, _, { loaders }) => (evidenceId ? loaders.progress.load(evidenceId) : null),
  async progress({ id }, { includeRetracted }, { loaders }) {
    const checks = await loaders.progressOfGoal.load(id)
    if (includeRetracted) return checks
    const retractions = await Promise.all(checks.map((check) => loaders.retraction.load(check.id)))
    return checks.filter(({ correctedAt }, index) => !correctedAt && !retractions[index])
  },
  barriers: ({ id }, _, { loaders }) => loaders.barriersOfGoal.load(id),
  smart(goal) {
    const failing = failingLetters(goal)
    return { passes: failing.length === 0, failing }
  },
  replaces: ({ replacesId }, _, { loaders }) => (replacesId ? loaders.goal.load(replacesId) : null),
  adopted: ({ sourceId }) => sourceId !== null,
  reviewedBy: ({ reviewedBy }) => practitionerRef(reviewedBy),
  availableTransitions: ({ status }) => GOAL_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  redactions: () => [],
}

/** A target's computed field. */
export const GoalTarget: GoalTargetResolvers = { text: targetInWords }

/** A check's fields. */
export const GoalProgress: GoalProgressResolvers = {
  observation: ({ observationId }) => (observationId ? { id: observationId } : null),
  reading: ({ readingId }, _, { loaders }) => (readingId ? loaders.reading.load(readingId) : null),
  assessment: ({ assessmentId }) => (assessmentId ? { id: assessmentId } : null),
  retractedAt: async (check, _, { loaders }) =>
    (await loaders.retraction.load(check.id))?.retractedAt ?? null,
}

/** A barrier's fields. */
export const GoalBarrier: GoalBarrierResolvers = {
  async interventions({ taskIds }, _, { loaders }) {
    const tasks = await Promise.all(taskIds.map((id) => loaders.task.load(id)))
    return tasks.filter((task) => task !== null)
  },
}
