/** The table `retracted_death`: a death that was known by mistake. Only ever added to. */
export interface RetractedDeathRow {
  readonly id: string
  readonly patientId: string
  /** The date of death that stood in the record. */
  readonly deceasedAt: Date
  readonly retractedAt: Date
  readonly retractedBy: string
  readonly reason: string
}
