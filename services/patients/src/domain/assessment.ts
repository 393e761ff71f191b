import type { ScoreFactor } from '@baton/clinical/scores/score-factor'
import type { InstrumentCode } from './instruments/catalogue.js'
import type { Sensitivity } from '@baton/events/sensitivity'

/** One answer of a form. */
export interface Answer {
  readonly item: string
  readonly value: string | null
}

/** Whether a form counts. */
export type AssessmentStatus = 'FINAL' | 'ENTERED_IN_ERROR'

/** Where a form may go: the trigger `assessment_moves` says the same. */
export const ASSESSMENT_TRANSITIONS: Readonly<Record<AssessmentStatus, readonly AssessmentStatus[]>> = {
  FINAL: ['ENTERED_IN_ERROR'],
  ENTERED_IN_ERROR: [],
}

/** Counts what became of a form: it is filled in, and may be taken back. */
export function revisionOf({ status }: Pick<AssessmentRow, 'status'>): number {
  return status === 'FINAL' ? 1 : 2
}

/** The table `assessment`: a form as it was filled in, and what it came to. It is never changed, but may be taken back. */
export interface AssessmentRow {
  readonly id: string
  readonly patientId: string
  readonly encounterId: string | null
  readonly instrument: InstrumentCode
  readonly version: string
  readonly answers: readonly Answer[]
  readonly total: number | null
  readonly band: string | null
  readonly factors: readonly ScoreFactor[]
  readonly positives: readonly string[]
  readonly missing: readonly string[]
  readonly safetyConcern: string | null
  readonly sensitivity: Sensitivity
  readonly assessedAt: Date
  readonly recordedAt: Date
  readonly recordedBy: string
  readonly status: AssessmentStatus
  readonly retractedAt: Date | null
  readonly retractedBy: string | null
  readonly retractedReason: string | null
}
