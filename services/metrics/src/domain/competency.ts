/** How a competency was shown. */
export type CompetencyMethod = 'COURSE' | 'EXAMINATION' | 'PEER_REVIEW' | 'SHADOWING'

/** What a member of the staff was shown to be able to do, and from when until when. */
export interface Competency {
  readonly id: string
  readonly practitionerId: string
  readonly competency: string
  readonly method: CompetencyMethod
  readonly mentorId: string | null
  readonly validFrom: Date
  readonly validUntil: Date | null
  readonly recordedAt: Date
  readonly recordedBy: string
}

/** Whether a competency holds at an instant: its beginning counts, its end does not. */
export function holdsAt(
  { validFrom, validUntil }: Pick<Competency, 'validFrom' | 'validUntil'>,
  at: Date,
): boolean {
  return validFrom <= at && (validUntil === null || validUntil > at)
}
