/** Who looks after a patient at one moment, by id. */
export interface Caseload {
  readonly patientId: string
  readonly coordinatorId: string | null
  readonly coordinatorSince: Date | null
  readonly coveringIds: readonly string[]
}
