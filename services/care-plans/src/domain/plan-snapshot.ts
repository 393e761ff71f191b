import type { CarePlan } from './care-plan.js'
import type { Coded } from './coded.js'
import type { GoalTarget } from './goal-target.js'
import type { Goal } from './goal.js'

/** What a plan said at one time: as much of it and of its goals as a reader would compare. */
export interface PlanSnapshot {
  readonly title: string
  readonly description: string | null
  readonly status: string
  readonly ownerId: string | null
  readonly problems: readonly Coded[]
  readonly signedBy: string | null
  readonly goals: readonly GoalSnapshot[]
}

/** What a goal said at one time. */
export interface GoalSnapshot {
  readonly id: string
  readonly description: string
  readonly status: string
  readonly achievement: string | null
  readonly target: GoalTarget | null
  readonly dueOn: string | null
}

/** One of the versions of a plan. */
export interface PlanRevision {
  readonly id: string
  readonly carePlanId: string
  readonly patientId: string
  /** Counts from 1 within the plan. */
  readonly number: number
  readonly at: Date
  readonly by: string
  readonly reason: string | null
  readonly snapshot: PlanSnapshot
}

/** A plan and its goals as they are now. */
export function snapshotOf(plan: CarePlan, goals: readonly Goal[]): PlanSnapshot {
  const { title, description, status, ownerId, problems, signedBy } = plan
  return { title, description, status, ownerId, problems, signedBy, goals: goals.map(goalSnapshot) }
}

function goalSnapshot(goal: Goal): GoalSnapshot {
  const { id, description, status, achievement, target, dueOn } = goal
  return { id, description, status, achievement, target, dueOn }
}
