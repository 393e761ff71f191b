import type { Refusal } from '@baton/database/refusal'
import type { Coded } from './coded.js'
import type { GoalTarget, Baseline } from './goal-target.js'
import { notYet, refuseMove, type Moves } from './moves.js'

/** FHIR R4 Goal.lifecycleStatus. */
export type GoalStatus =
  | 'PROPOSED'
  | 'PLANNED'
  | 'ACCEPTED'
  | 'ACTIVE'
  | 'ON_HOLD'
  | 'COMPLETED'
  | 'CANCELLED'
  | 'REJECTED'
  | 'ENTERED_IN_ERROR'

/** FHIR R4 Goal.achievementStatus. */
export const GOAL_ACHIEVEMENTS = [
  'IN_PROGRESS',
  'IMPROVING',
  'WORSENING',
  'NO_CHANGE',
  'ACHIEVED',
  'SUSTAINING',
  'NOT_ACHIEVED',
  'NO_PROGRESS',
  'NOT_ATTAINABLE',
] as const
export type GoalAchievement = (typeof GOAL_ACHIEVEMENTS)[number]

/** What a patient wants to reach. */
export interface Goal {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly carePlanId: string | null
  readonly description: string
  /** In the patient's own words. */
  readonly patientStatement: string | null
  readonly problems: readonly Coded[]
  readonly target: GoalTarget | null
  readonly baseline: Baseline | null
  /** Calendar days. */
  readonly startOn: string
  readonly dueOn: string | null
  readonly status: GoalStatus
  readonly statusReason: string | null
  readonly achievement: GoalAchievement | null
  /** The check that the achievement rests on. */
  readonly evidenceId: string | null
  readonly replacesId: string | null
  readonly sourceId: string | null
  readonly reviewedAt: Date | null
  readonly reviewedBy: string | null
  readonly createdBy: string
  readonly createdAt: Date
}

/** Which state may follow which (domain.md 4.2). Opening again what has ended is a new goal that replaces it. */
export const GOAL_MOVES: Moves<GoalStatus> = {
  PROPOSED: ['PLANNED', 'ACCEPTED', 'REJECTED', 'CANCELLED', 'ENTERED_IN_ERROR'],
  PLANNED: ['ACCEPTED', 'ACTIVE', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR'],
  ACCEPTED: ['ACTIVE', 'ON_HOLD', 'CANCELLED', 'ENTERED_IN_ERROR'],
  ACTIVE: ['ON_HOLD', 'COMPLETED', 'CANCELLED', 'ENTERED_IN_ERROR'],
  ON_HOLD: ['ACTIVE', 'CANCELLED', 'COMPLETED', 'ENTERED_IN_ERROR'],
  COMPLETED: ['ENTERED_IN_ERROR'],
  CANCELLED: ['ENTERED_IN_ERROR'],
  REJECTED: ['ENTERED_IN_ERROR'],
  ENTERED_IN_ERROR: [],
}

/** The states that a new goal may begin in. */
export const FIRST_GOAL_STATUSES = ['PROPOSED', 'PLANNED', 'ACCEPTED', 'ACTIVE'] as const

/** What a completed goal came to. */
const FINAL: readonly (GoalAchievement | null)[] = [
  'ACHIEVED',
  'SUSTAINING',
  'NOT_ACHIEVED',
  'NOT_ATTAINABLE',
]

/** Null if a goal may be completed: the table has it, and it is known what the goal came to. */
export function refuseGoalCompletion(
  { status }: Pick<Goal, 'status'>,
  achievement: GoalAchievement | null,
): Refusal | null {
  const move = { from: status, to: 'COMPLETED' } as const
  const illegal = refuseMove('goal', GOAL_MOVES, move)
  if (illegal || FINAL.includes(achievement)) return illegal
  const why = `A goal is completed as ${FINAL.join(', ')}: say which.`
  return notYet('goal', GOAL_MOVES, { ...move, why })
}

/** Whether a goal still waits for something. */
export function isOpenGoal({ status }: Pick<Goal, 'status'>): boolean {
  return !['COMPLETED', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR'].includes(status)
}
