import type { Refusal } from '@baton/database/refusal'
import { GOAL_MOVES, refuseGoalCompletion, type Goal, type GoalAchievement, type GoalStatus } from './goal.js'
import { notYet, refuseMove } from './moves.js'
import { failingLetters, whatIsMissing } from './smart-goal.js'

/** What a review of a goal comes to. */
export const GOAL_DECISIONS = ['KEEP', 'PLAN', 'ACCEPT', 'ACTIVATE', 'RESUME', 'COMPLETE', 'REJECT'] as const
export type GoalDecision = (typeof GOAL_DECISIONS)[number]

const LEADS_TO: Readonly<Record<Exclude<GoalDecision, 'KEEP'>, GoalStatus>> = {
  PLAN: 'PLANNED',
  ACCEPT: 'ACCEPTED',
  ACTIVATE: 'ACTIVE',
  RESUME: 'ACTIVE',
  COMPLETE: 'COMPLETED',
  REJECT: 'REJECTED',
}

/** Who does not want a goal. */
export type GoalRejecter = 'PATIENT' | 'CLINICIAN'

/** A review: what was decided, and what comes with it. */
export interface GoalReview {
  readonly decision: GoalDecision
  readonly achievement: GoalAchievement | null
  readonly rejectedBy: GoalRejecter | null
  readonly reason: string | null
}

/** Where a review leads, or why it may not: the goal is as it would be with the reviewed content. */
export function reviewed(
  goal: Goal,
  review: GoalReview,
): { ok: true; status: GoalStatus } | { ok: false; refusal: Refusal } {
  if (review.decision === 'KEEP') {
    const refusal = refuseGoalContent(goal)
    return refusal ? { ok: false, refusal } : { ok: true, status: goal.status }
  }
  const status = LEADS_TO[review.decision]
  const refusal = refuseMove('goal', GOAL_MOVES, { from: goal.status, to: status }) ?? guardOf(goal, review)
  return refusal ? { ok: false, refusal } : { ok: true, status }
}

function guardOf(goal: Goal, { decision, achievement, rejectedBy, reason }: GoalReview): Refusal | null {
  if (decision === 'COMPLETE') return refuseGoalCompletion(goal, achievement ?? goal.achievement)
  if (decision === 'REJECT') return refuseRejection(rejectedBy, reason)
  if (decision === 'RESUME' && goal.status !== 'ON_HOLD') {
    const why = 'Only a goal on hold is resumed.'
    return notYet('goal', GOAL_MOVES, { from: goal.status, to: 'ACTIVE', why })
  }
  return decision === 'ACTIVATE' || decision === 'RESUME' ? refuseGoalActivation(goal) : null
}

/** Null if a goal is SMART, which it must be to become active (domain.md 4.3). */
export function refuseGoalActivation(goal: Goal): Refusal | null {
  const letters = failingLetters(goal)
  if (letters.length === 0) return null
  return notYet('goal', GOAL_MOVES, { from: goal.status, to: 'ACTIVE', why: whatIsMissing(letters) })
}

/** An active goal stays SMART, whatever is changed of it. */
function refuseGoalContent(goal: Goal): Refusal | null {
  const letters = goal.status === 'ACTIVE' ? failingLetters(goal) : []
  if (letters.length === 0) return null
  return { kind: 'InvalidInput', message: whatIsMissing(letters), field: ['input'] }
}

function refuseRejection(rejectedBy: GoalRejecter | null, reason: string | null): Refusal | null {
  const field = rejectedBy === null ? 'rejectedBy' : 'reason'
  if (rejectedBy !== null && reason !== null) return null
  const message = 'A goal is rejected by the patient or a clinician, with the reason.'
  return { kind: 'InvalidInput', message, field: ['input', field] }
}
