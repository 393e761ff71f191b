import type { Sensitivity } from '@baton/events/sensitivity'
import type { Refusal } from '@baton/database/refusal'
import type { Coded } from './coded.js'
import type { Baseline, GoalTarget } from './goal-target.js'
import { refuseMove, type Moves } from './moves.js'

/** What a rule suggests: a goal, a look at the plan, equipment, or something to do. */
export type ProposalKind = 'GOAL' | 'PLAN_REVIEW' | 'EQUIPMENT' | 'TASK'

/** A person accepts or rejects it, once. */
export type ProposalStatus = 'PROPOSED' | 'ACCEPTED' | 'REJECTED'

/** Something that a rule suggests and a person decides. */
export interface Proposal {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly kind: ProposalKind
  /** The rule that suggests it. */
  readonly rule: string
  readonly title: string
  readonly status: ProposalStatus
  readonly statusReason: string | null
  readonly content: ProposalContent
  /** What the rule looked at: an assessment, a goal, a home assessment. */
  readonly sourceType: string
  readonly sourceId: string
  /** The goal or task that came of it. */
  readonly resultId: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly createdAt: Date
  /** The label of what the rule looked at. */
  readonly sensitivity: Sensitivity
}

/** What would be made of it. */
export interface ProposalContent {
  readonly goal: ProposedGoal | null
  /** What a payer would be asked for: the lines of an authorization. */
  readonly authorization: ProposedAuthorization | null
  /** The plan or goal that it is about, where there is one. */
  readonly carePlanId: string | null
  readonly goalId: string | null
}

/** A goal that is not yet anybody's. */
export interface ProposedGoal {
  readonly description: string
  readonly problems: readonly Coded[]
  readonly target: GoalTarget | null
  readonly baseline: Baseline | null
  readonly dueInDays: number
}

/** A draft of what to ask the payer for. */
export interface ProposedAuthorization {
  readonly lines: readonly { readonly code: Coded; readonly quantity: number }[]
  readonly diagnoses: readonly Coded[]
}

/** Which state may follow which. */
export const PROPOSAL_MOVES: Moves<ProposalStatus> = {
  PROPOSED: ['ACCEPTED', 'REJECTED'],
  ACCEPTED: [],
  REJECTED: [],
}

/** Null if the proposal still waits for a decision. */
export function refuseDecision({ status }: Pick<Proposal, 'status'>, to: ProposalStatus): Refusal | null {
  return refuseMove('proposal', PROPOSAL_MOVES, { from: status, to })
}
