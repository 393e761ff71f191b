/** Readiness to change (Prochaska and DiClemente). */
export const CHANGE_STAGES = [
  'PRECONTEMPLATION',
  'CONTEMPLATION',
  'PREPARATION',
  'ACTION',
  'MAINTENANCE',
] as const

/** A coaching talk in the manner of motivational interviewing. */
export interface CoachingSession {
  readonly id: string
  readonly patientId: string
  readonly topic: string
  readonly stage: (typeof CHANGE_STAGES)[number]
  /** Rulers from 0 to 10. */
  readonly importance: number
  readonly confidence: number
  /** In the patient's own words. */
  readonly changeTalk: string | null
  /** The next step that was agreed. */
  readonly commitment: string
  /** What stands in the way. */
  readonly barrier: string | null
  readonly coachedBy: string
  readonly coachedAt: Date
}

/** Below this a patient does not expect to do it: ask what stands in the way (domain.md 1, P23). */
const CONFIDENT_FROM = 7

/** Whether somebody should ask what stands in the way. */
export function asksForBarrier({
  confidence,
  barrier,
}: Pick<CoachingSession, 'confidence' | 'barrier'>): boolean {
  return confidence < CONFIDENT_FROM && barrier === null
}

/** The plan of a patient in danger of suicide, in six steps (Stanley and Brown 2012). */
export interface SafetyPlan {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly warningSigns: readonly string[]
  readonly copingStrategies: readonly string[]
  readonly distractions: readonly string[]
  readonly helpers: readonly string[]
  readonly professionals: readonly string[]
  readonly saferSurroundings: readonly string[]
  readonly status: 'ACTIVE' | 'SUPERSEDED'
  readonly statusReason: string | null
  readonly recordedBy: string
  readonly recordedAt: Date
}
