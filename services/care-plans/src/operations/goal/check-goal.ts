import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { achievementOf } from '../../domain/goal-achievement.js'
import type { GoalProgress } from '../../domain/goal-records.js'
import { meets, valueFor, type GoalTarget } from '../../domain/goal-target.js'
import type { Goal } from '../../domain/goal.js'
import { keepCheck } from '../../storage/goal-checks.js'
import { goalProgress, goals } from '../../storage/plan-records.js'
import { labelledAmong } from '../../storage/record-labels.js'
import { findRetractionsOfChecks } from '../../storage/retracted-assessments.js'
import { proposePlanReview } from '../care-plan/propose-plan-review.js'
import type { Actor } from '../transition/settle-contacts.js'
import { tellGoalMoved } from './tell-goal-moved.js'
import { writeRevision } from '../care-plan/write-revision.js'

/** A measured value, and where it comes from. */
export interface Measured {
  readonly value: number
  readonly unit: string | null
  readonly at: Date
  readonly source: CheckSource
  readonly note: string | null
}

/** The observation, the reading or the assessment that a check comes from; nothing when a person told it. */
export type CheckSource = Partial<Pick<GoalProgress, 'observationId' | 'readingId' | 'assessmentId'>>

/** Adds a check to a goal, locked by this transaction, and says anew where it stands; false if the unit is foreign. */
export async function checkGoal(
  tx: EntityManager,
  { goal, target }: { goal: Goal; target: GoalTarget },
  measured: Measured,
  actor: Actor,
): Promise<boolean> {
  if (!(await addCheck(tx, { goal, target }, measured, actor))) return false
  const checks = await openChecks(tx, goal.id)
  const result = achievementOf(target, { baseline: goal.baseline?.value ?? null, checks })
  if (!result) return true
  const { achievement, evidenceId } = result
  await goals.replace(tx, goal, { achievement, evidenceId })
  if (achievement !== goal.achievement) {
    await tellGoalMoved(tx, { before: goal, after: { ...goal, achievement } }, actor.now)
    await writeRevision(tx, goal.carePlanId, { ...actor, reason: null })
  }
  if (result.reviewPlan) await proposePlanReview(tx, { goal, evidenceId }, actor)
  return true
}

/** Adds a check to a goal, whatever its state, and says nothing of where it stands; false if the unit is foreign. */
export async function addCheck(
  tx: EntityManager,
  { goal, target }: { goal: Goal; target: GoalTarget },
  measured: Measured,
  actor: Actor,
): Promise<boolean> {
  const value = valueFor(target, measured)
  if (value === null) return false
  await keepCheck(tx, newCheck({ goal, target, value }, measured, actor))
  return true
}

/**
 * Says anew where a goal stands, locked by this transaction, after one of its checks was given a label, lost it, or was taken
 * back with the assessment or the observation behind it.
 */
export async function checkAgain(tx: EntityManager, goal: Goal, actor: Actor): Promise<void> {
  if (!goal.target) return
  const checks = await openChecks(tx, goal.id)
  const result = achievementOf(goal.target, { baseline: goal.baseline?.value ?? null, checks })
  const next = { achievement: result?.achievement ?? null, evidenceId: result?.evidenceId ?? null }
  await goals.replace(tx, goal, next)
  if (next.achievement === goal.achievement) return
  await tellGoalMoved(tx, { before: goal, after: { ...goal, ...next } }, actor.now)
  await writeRevision(tx, goal.carePlanId, { ...actor, reason: null })
}

/** The checks of a goal that hold as they were told last, and that everybody may know of who sees the plan. */
async function openChecks(tx: EntityManager, goalId: string): Promise<readonly GoalProgress[]> {
  const all = await goalProgress.allOf(tx, { by: 'goalId', ids: [goalId] })
  const checks = all.filter(({ correctedAt }) => correctedAt === null)
  const sources = checks.flatMap((check) => sourceOf(check) ?? [])
  const labelled = await labelledAmong(tx, sources)
  const taken = await findRetractionsOfChecks(
    tx,
    checks.map(({ id }) => id),
  )
  const retracted = new Set(taken.map(({ id }) => id))
  return checks.filter((check) => !labelled.has(sourceOf(check)) && !retracted.has(check.id))
}

/** The form or the measurement behind a check, either of which may be taken back. */
function sourceOf({
  assessmentId,
  observationId,
}: Pick<GoalProgress, 'assessmentId' | 'observationId'>): string | null {
  return assessmentId ?? observationId
}

const UNSOURCED = { observationId: null, readingId: null, assessmentId: null } as const

function newCheck(
  { goal, target, value }: { goal: Goal; target: GoalTarget; value: number },
  { at, source, note }: Measured,
  { by, now }: Actor,
): GoalProgress {
  return {
    id: newId('goal_progress'),
    goalId: goal.id,
    patientId: goal.patientId,
    at,
    value,
    unit: target.unit,
    met: meets(target, value),
    ...UNSOURCED,
    ...source,
    note,
    recordedBy: by,
    recordedAt: now,
    correctedAt: null,
  }
}
