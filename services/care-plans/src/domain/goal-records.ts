/** A check of a goal: a measured value, from an observation or told by a person. */
export interface GoalProgress {
  readonly id: string
  readonly goalId: string
  readonly patientId: string
  readonly at: Date
  /** In the unit of the goal's target. */
  readonly value: number
  readonly unit: string
  readonly met: boolean
  /** What it comes from: one of the three, or none when a person told it. */
  readonly observationId: string | null
  readonly readingId: string | null
  readonly assessmentId: string | null
  readonly note: string | null
  readonly recordedBy: string
  readonly recordedAt: Date
  /** Since when it counts no more, because its source told something else in its place. */
  readonly correctedAt: Date | null
}

/** Something that stands between the patient and a goal, and what is done about it. */
export interface GoalBarrier {
  readonly id: string
  readonly version: number
  readonly goalId: string
  readonly patientId: string
  readonly description: string
  /** The same barrier as the referrals service keeps it. */
  readonly barrierId: string | null
  /** The interventions: tasks of this patient. */
  readonly taskIds: readonly string[]
  readonly resolvedAt: Date | null
  readonly resolution: string | null
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** The goals of a plan scored together. */
export interface AttainmentScore {
  readonly id: string
  readonly carePlanId: string
  readonly patientId: string
  readonly tScore: number
  readonly items: readonly AttainmentItem[]
  readonly scoredBy: string
  readonly scoredAt: Date
}

/** How one goal turned out. */
export interface AttainmentItem {
  readonly goalId: string
  readonly weight: number
  readonly level: number
}
