/** How much of a full-time position somebody works, and from which day on. */
export interface Staffing {
  readonly id: string
  readonly practitionerId: string
  /** More than 0, at most 1. */
  readonly fullTimeEquivalent: number
  readonly startsOn: string
}
