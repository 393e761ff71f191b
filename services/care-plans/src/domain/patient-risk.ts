/** The latest risk score of a patient by an instrument, as patients told it. */
export interface PatientRisk {
  readonly patientId: string
  readonly instrument: string
  readonly total: number
  /** LOW, MODERATE (HOSPITAL: INTERMEDIATE) or HIGH. */
  readonly band: string
  readonly computedAt: Date
}
