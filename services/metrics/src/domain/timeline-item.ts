/** Something that happened to a patient: ids, codes and times only. */
export interface TimelineItem {
  /** The id of the event that told it. */
  readonly id: string
  /** The event's type without its version, `transition.opened`. */
  readonly kind: string
  readonly patientId: string
  readonly subjectId: string
  readonly occurredAt: Date
  readonly recordedAt: Date
}
