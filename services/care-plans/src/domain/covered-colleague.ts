/** In whose place somebody looks after a patient, from the beginning of a cover on. */
export interface CoveredColleague {
  readonly id: string
  readonly patientId: string
  readonly coveringId: string
  readonly coveredId: string
  readonly startsAt: Date
}
