/** The table `status_move`: what became of an encounter or a coverage. Only ever added to. */
export interface StatusMoveRow {
  readonly subjectId: string
  readonly at: Date
  /** The id of a person or process. */
  readonly by: string
  /** Null for the first. */
  readonly from: string | null
  readonly to: string
  readonly reason: string | null
}
