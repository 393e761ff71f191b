import type { ScoreFactor } from '@baton/clinical/scores/score-factor'
import type { InstrumentCode } from './instruments/catalogue.js'
import type { Retraction } from './retraction.js'
import type { Sensitivity } from '@baton/events/sensitivity'

/** One answer of a form. */
export interface Answer {
  readonly item: string
  readonly value: string | null
}

/** The table `assessment`: a form as it was filled in, and what it came to. It is never changed, but may be taken back. */
export interface AssessmentRow extends Retraction {
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
}
