import type { MorseBands } from '@baton/clinical/scores/fall-risk'
import type { ScoreFactor } from '@baton/clinical/scores/score-factor'
import type { Sensitivity } from '@baton/events/sensitivity'

/** Answers by item; an item that takes several has several values. An item without a value was not answered. */
export type Answers = ReadonlyMap<string, readonly string[]>

/** What a scored instrument says. */
export interface Scored {
  readonly total: number | null
  readonly band: string | null
  readonly factors: readonly ScoreFactor[]
  /** Codes of what came out positive, for example `food-insecurity`. */
  readonly positives: readonly string[]
  /** Items without which there is no total; only instruments that allow it have any. */
  readonly missing: readonly string[]
  /** Why a person must be looked after the same day; null for nearly all. */
  readonly safetyConcern: string | null
  readonly sensitivity: Sensitivity
  /** The version where it names what the organization has set; else the instrument's own. */
  readonly version?: string
}

/** An item that is missing or wrong. */
export interface AnswerFault {
  readonly item: string
  readonly message: string
  readonly code?: 'NOT_VALIDATED_AGE'
  /** Whether it speaks against the instrument itself, not against an answer. */
  readonly whole?: boolean
}

/** A score, or everything that keeps it from being one: never half a score. */
export type ScoredAnswers =
  | { readonly ok: true; readonly scored: Scored }
  | { readonly ok: false; readonly faults: readonly AnswerFault[] }

/** What a form is filled in for. */
export interface AnsweredFor {
  /** Whole years; null when the day of birth is not known. */
  readonly age: number | null
  /** Whether the chart, as far as the reader sees it, has a pregnancy that goes on. */
  readonly pregnant: boolean
  /** Whether up to two missing items may be replaced by the mean, where the instrument allows it. */
  readonly allowProrate: boolean
  /** The scale of oxygen saturation that the patient's monitoring plan says; null where there is none. */
  readonly plannedSpo2Scale: 1 | 2 | null
  /** Where the bands of the Morse Fall Scale begin in this organization. */
  readonly morseBands: MorseBands
}

/** An instrument: its version, and how its answers are scored. */
export interface Instrument {
  readonly version: string
  score(answers: Answers, patient: AnsweredFor): ScoredAnswers
}

/** A whole score from the parts that are not as usual. */
export function scored(parts: Partial<Scored>): ScoredAnswers {
  const usual: Scored = {
    total: null,
    band: null,
    factors: [],
    positives: [],
    missing: [],
    safetyConcern: null,
    sensitivity: 'NONE',
  }
  return { ok: true, scored: { ...usual, ...parts } }
}

/** Refuses with everything that is wrong. */
export function faulty(...faults: readonly AnswerFault[]): ScoredAnswers {
  return { ok: false, faults }
}
