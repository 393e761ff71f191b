import type { DuplicateReason } from './duplicate.js'

/** Where a pair of records stands that may be of one person. */
export type CandidateStatus = 'OPEN' | 'MERGED' | 'DISMISSED'

/** What may become of a pair. Merging settles it, and parting says that they are two people after all. */
export const CANDIDATE_TRANSITIONS: Readonly<Record<CandidateStatus, readonly CandidateStatus[]>> = {
  OPEN: ['MERGED', 'DISMISSED'],
  MERGED: ['DISMISSED'],
  DISMISSED: ['MERGED'],
}

/** A record that a feed added and one that may be of the same person: the table `duplicate_candidate`. */
export interface DuplicateCandidateRow {
  readonly id: string
  readonly version: number
  readonly addedId: string
  readonly knownId: string
  readonly score: number
  readonly verdict: 'CONFIRM' | 'BLOCK'
  readonly reasons: readonly DuplicateReason[]
  readonly status: CandidateStatus
  readonly foundAt: Date
  readonly settledAt: Date | null
  /** The id of a person or process. */
  readonly settledBy: string | null
  readonly settledReason: string | null
}

/** The table `duplicate_candidate_step`: a move of a pair. */
export interface CandidateStepRow {
  readonly candidateId: string
  /** The version of the pair after it. */
  readonly version: number
  readonly at: Date
  /** The id of a person or process. */
  readonly by: string
  readonly fromStatus: CandidateStatus
  readonly toStatus: CandidateStatus
  readonly reason: string | null
}

/** Who finds pairs: the process of the feeds that added a record. */
export const FOUND_BY = 'system:patients'
