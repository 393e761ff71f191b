/** What a case of a measure is. */
export type Subject =
  'TransitionEpisode' | 'Authorization' | 'Encounter' | 'Referral' | 'Appointment' | 'Patient'

/** One row behind a number, and why it counts as it does. */
export interface MeasureCase {
  /** The id of what was measured. */
  readonly id: string
  readonly patientId: string
  readonly subject: Subject
  readonly stratum: string | null
  readonly startedAt: Date
  readonly dueAt: Date
  readonly doneAt: Date | null
  readonly inDenominator: boolean
  readonly inNumerator: boolean
  /** A code of the measure's reasons. */
  readonly reason: string
  /** The same in words. */
  readonly explanation: string
}
