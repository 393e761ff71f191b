import { sameCode, wordsOf } from './coded.js'
import { targetInWords } from './goal-target.js'
import type { GoalSnapshot, PlanSnapshot } from './plan-snapshot.js'

/** What kind of difference there is between two versions of a plan. */
export type PlanChangeKind =
  | 'TITLE_CHANGED'
  | 'DESCRIPTION_CHANGED'
  | 'STATUS_CHANGED'
  | 'OWNER_CHANGED'
  | 'SIGNED'
  | 'SIGN_OFF_LOST'
  | 'PROBLEM_ADDED'
  | 'PROBLEM_REMOVED'
  | 'GOAL_ADDED'
  | 'GOAL_REMOVED'
  | 'GOAL_REWORDED'
  | 'GOAL_STATUS_CHANGED'
  | 'GOAL_ACHIEVEMENT_CHANGED'
  | 'GOAL_TARGET_CHANGED'
  | 'GOAL_DUE_CHANGED'

/** One difference that means something to a reader. */
export interface PlanChange {
  readonly kind: PlanChangeKind
  readonly goalId: string | null
  readonly from: string | null
  readonly to: string | null
}

/** What changed in meaning from one version of a plan to another; the order of lists means nothing. */
export function planChanges(before: PlanSnapshot, after: PlanSnapshot): readonly PlanChange[] {
  return [
    ...differing('TITLE_CHANGED', null, before.title, after.title),
    ...differing('DESCRIPTION_CHANGED', null, before.description, after.description),
    ...differing('STATUS_CHANGED', null, before.status, after.status),
    ...differing('OWNER_CHANGED', null, before.ownerId, after.ownerId),
    ...signOff(before.signedBy, after.signedBy),
    ...problems(before, after),
    ...goals(before.goals, after.goals),
  ]
}

function differing(
  kind: PlanChangeKind,
  goalId: string | null,
  from: string | null,
  to: string | null,
): PlanChange[] {
  return from === to ? [] : [{ kind, goalId, from, to }]
}

function signOff(from: string | null, to: string | null): PlanChange[] {
  return differing(to === null ? 'SIGN_OFF_LOST' : 'SIGNED', null, from, to)
}

function problems(before: PlanSnapshot, after: PlanSnapshot): PlanChange[] {
  const added = after.problems.filter((one) => !before.problems.some((other) => sameCode(one, other)))
  const removed = before.problems.filter((one) => !after.problems.some((other) => sameCode(one, other)))
  return [
    ...added.map((one) => ({ kind: 'PROBLEM_ADDED', goalId: null, from: null, to: wordsOf(one) }) as const),
    ...removed.map(
      (one) => ({ kind: 'PROBLEM_REMOVED', goalId: null, from: wordsOf(one), to: null }) as const,
    ),
  ]
}

function goals(before: readonly GoalSnapshot[], after: readonly GoalSnapshot[]): PlanChange[] {
  const earlier = new Map(before.map((goal) => [goal.id, goal]))
  const later = new Set(after.map((goal) => goal.id))
  return [
    ...after.flatMap((goal) => oneGoal(earlier.get(goal.id), goal)),
    ...before
      .filter((goal) => !later.has(goal.id))
      .map((goal) => ({ kind: 'GOAL_REMOVED', goalId: goal.id, from: goal.description, to: null }) as const),
  ]
}

function oneGoal(before: GoalSnapshot | undefined, after: GoalSnapshot): PlanChange[] {
  if (!before) return [{ kind: 'GOAL_ADDED', goalId: after.id, from: null, to: after.description }]
  const target = ({ target: value }: GoalSnapshot): string | null => value && targetInWords(value)
  return [
    ...differing('GOAL_REWORDED', after.id, before.description, after.description),
    ...differing('GOAL_STATUS_CHANGED', after.id, before.status, after.status),
    ...differing('GOAL_ACHIEVEMENT_CHANGED', after.id, before.achievement, after.achievement),
    ...differing('GOAL_TARGET_CHANGED', after.id, target(before), target(after)),
    ...differing('GOAL_DUE_CHANGED', after.id, before.dueOn, after.dueOn),
  ]
}
