/** One step in the life of a transition or a task. */
export interface StatusChange {
  /** Sorts in the order in which the steps were taken. */
  readonly id: string
  readonly subjectId: string
  readonly at: Date
  /** The id of a person, or `system:care-plans`. */
  readonly by: string
  /** Null for the first. */
  readonly from: string | null
  readonly to: string
  readonly reason: string | null
}

/** A step before it is stored. */
export type NewStatusChange = Omit<StatusChange, 'id'>

/** What acts without a person. */
export const SYSTEM = 'system:care-plans'
