/** The latest risk score of a patient, as patients told it. */
export interface PatientRisk {
  readonly patientId: string
  readonly instrument: string
  readonly total: number
  /** LOW, MODERATE or HIGH. */
  readonly band: string
  readonly computedAt: Date
}
