/** What came of a change that was tried. */
export type PdsaDecision = 'ADOPT' | 'ADAPT' | 'ABANDON'

/** How a cause was found. */
export type RootCauseMethod = 'FIVE_WHYS' | 'FISHBONE' | 'FAILURE_MODES' | 'CASE_REVIEW'

/** What kind of cause it is. */
export type RootCauseCategory = 'PEOPLE' | 'PROCESS' | 'EQUIPMENT' | 'INFORMATION' | 'ENVIRONMENT' | 'POLICY'

/** A change that was tried: plan, do, study, act. */
export interface PdsaCycle {
  readonly id: string
  readonly projectId: string
  readonly change: string
  readonly prediction: string | null
  /** `YYYY-MM-DD`. */
  /** Limits of the measure's charts are made anew from its month on. */
  readonly newBaseline: boolean
  readonly startedOn: string
  readonly endedOn: string | null
  readonly finding: string | null
  readonly decision: PdsaDecision | null
  readonly recordedAt: Date
  readonly recordedBy: string
}

/** Why it went wrong. */
export interface RootCause {
  readonly id: string
  readonly projectId: string
  readonly method: RootCauseMethod
  readonly category: RootCauseCategory
  readonly finding: string
  readonly recordedAt: Date
  readonly recordedBy: string
}

/** An improvement project. */
export interface QualityProject {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly aim: string
  readonly measureCode: string
  readonly targetRate: number | null
  readonly openedAt: Date
  readonly openedBy: string
}
