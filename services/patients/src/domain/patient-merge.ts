import type { JoinedWishes } from './contact-preference.js'

/** A relationship with the survivor that a merge gave; instants as texts, as JSON keeps them. */
export interface MergeCarer {
  readonly practitionerId: string
  readonly kind: 'COORDINATOR' | 'CARE_TEAM' | 'PROXY'
  readonly startsAt: string
  readonly endsAt: string | null
  readonly scopes: readonly string[] | null
}

/** Two records that were found to be one person: the table `patient_merge`. */
export interface PatientMergeRow {
  readonly id: string
  readonly survivorId: string
  readonly mergedId: string
  readonly reason: string
  readonly mergedAt: Date
  /** The id of a person or process. */
  readonly mergedBy: string
  /** Who looked after the merged record and looks after the survivor since. */
  readonly carers: readonly MergeCarer[]
  /** Null when the merged record told nothing of how to reach it. */
  readonly preferences: JoinedWishes | null
  readonly unmergedAt: Date | null
  readonly unmergedBy: string | null
  readonly unmergeReason: string | null
}
