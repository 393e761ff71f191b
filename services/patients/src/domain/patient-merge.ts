/** Two records that were found to be one person: the table `patient_merge`. */
export interface PatientMergeRow {
  readonly id: string
  readonly survivorId: string
  readonly mergedId: string
  readonly reason: string
  readonly mergedAt: Date
  /** The id of a person or process. */
  readonly mergedBy: string
  readonly unmergedAt: Date | null
  readonly unmergedBy: string | null
  readonly unmergeReason: string | null
}
