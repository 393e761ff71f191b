import type { Refusal } from '@baton/database/refusal'
import type { Coded } from './coded.js'
import { notYet, refuseMove, type Moves } from './moves.js'

/** FHIR R4 CarePlan.status, without `unknown`. */
export type CarePlanStatus = 'DRAFT' | 'ACTIVE' | 'ON_HOLD' | 'COMPLETED' | 'REVOKED' | 'ENTERED_IN_ERROR'

/** What was agreed to do for a patient. */
export interface CarePlan {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly title: string
  readonly description: string | null
  readonly status: CarePlanStatus
  readonly statusReason: string | null
  /** Who answers for it. */
  readonly ownerId: string | null
  /** The problems that it is about. */
  readonly problems: readonly Coded[]
  /** The plan in whose place it stands. */
  readonly replacesId: string | null
  readonly templateCode: string | null
  readonly templateVersion: number | null
  /** The received resource that it was adopted from. */
  readonly sourceId: string | null
  /** Who agreed to the plan: the patient, or somebody in the patient's place. */
  readonly agreedBy: PlanAgreement | null
  readonly agreedAt: Date | null
  readonly signedBy: string | null
  readonly signedAt: Date | null
  /** Since when its template's alerts are watched; null while it is not in force. */
  readonly watchedSince: Date | null
  /** When something will be missing unless it comes. */
  readonly lookAgainAt: Date | null
  readonly createdBy: string
  readonly createdAt: Date
}

/** Who agreed to a plan. */
export type PlanAgreement = 'PATIENT' | 'PROXY'

/** Which state may follow which (domain.md 4.2; FHIR names the states, the edges are ours). */
export const CARE_PLAN_MOVES: Moves<CarePlanStatus> = {
  DRAFT: ['ACTIVE', 'REVOKED', 'ENTERED_IN_ERROR'],
  ACTIVE: ['ON_HOLD', 'COMPLETED', 'REVOKED', 'ENTERED_IN_ERROR'],
  ON_HOLD: ['ACTIVE', 'REVOKED', 'ENTERED_IN_ERROR'],
  COMPLETED: ['ENTERED_IN_ERROR'],
  REVOKED: ['ENTERED_IN_ERROR'],
  ENTERED_IN_ERROR: [],
}

/** Null if a plan may become active: an owner, the patient's agreement, and at least one active goal. */
export function refuseActivation(
  plan: Pick<CarePlan, 'status' | 'ownerId' | 'agreedBy'>,
  activeGoals: number,
): Refusal | null {
  const move = { from: plan.status, to: 'ACTIVE' } as const
  const illegal = refuseMove('care plan', CARE_PLAN_MOVES, move)
  if (illegal) return illegal
  if (plan.agreedBy === null) {
    const message =
      'The patient, or somebody in the patient’s place, agrees to a plan before it becomes active.'
    return { kind: 'ConsentRequired', message, consent: 'CARE_PLAN', field: ['input', 'agreedBy'] }
  }
  if (plan.ownerId === null)
    return notYet('care plan', CARE_PLAN_MOVES, { ...move, why: 'Somebody must own the plan first.' })
  if (activeGoals > 0) return null
  return notYet('care plan', CARE_PLAN_MOVES, {
    ...move,
    why: 'A plan needs at least one active goal first.',
  })
}

/** Null if a plan may be completed: every goal and every task of it has come to an end. */
export function refuseCompletion(
  plan: Pick<CarePlan, 'status'>,
  open: { goals: number; tasks: number },
): Refusal | null {
  const move = { from: plan.status, to: 'COMPLETED' } as const
  const illegal = refuseMove('care plan', CARE_PLAN_MOVES, move)
  if (illegal || open.goals + open.tasks === 0) return illegal
  const why = `${open.goals} goals and ${open.tasks} tasks of this plan are still open.`
  return notYet('care plan', CARE_PLAN_MOVES, { ...move, why })
}

/** Null if the content of a plan can still be changed. */
export function refuseRevision({ status }: Pick<CarePlan, 'status'>): Refusal | null {
  if (status === 'DRAFT' || status === 'ACTIVE' || status === 'ON_HOLD') return null
  const message = `A plan that is ${status} is not revised: make a new one that replaces it.`
  return {
    kind: 'TransitionNotAllowed',
    message,
    from: status,
    requested: status,
    allowed: CARE_PLAN_MOVES[status],
  }
}
