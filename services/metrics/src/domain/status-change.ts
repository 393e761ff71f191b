/** One step in the life of something that has states. */
export interface StatusChange {
  readonly id: string
  readonly subjectId: string
  readonly at: Date
  readonly by: string
  readonly from: string | null
  readonly to: string
  readonly reason: string | null
}
