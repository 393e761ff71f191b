/**
 * PHQ-9 and PHQ-2: depression. Kroenke K, Spitzer RL, Williams JB: J Gen Intern Med 2001;16:606 and Med Care
 * 2003;41:1284. Copyright Pfizer Inc.; no permission is required to reproduce, translate, display or distribute.
 * Nine items, 0 to 3 each, over the last two weeks.
 */
export const PHQ9_VERSION = 'kroenke-2001'

/** What each item is about, in order, in short words of our own. */
export const PHQ9_LABELS = [
  'Little interest or pleasure',
  'Low mood or hopelessness',
  'Sleep',
  'Energy',
  'Appetite',
  'Self-worth',
  'Concentration',
  'Movement or speech slowed or restless',
  'Thoughts of death or self-harm',
] as const

/** Item answers in order, 0 to 3; null: not answered. */
export type PhqAnswers = readonly (number | null)[]

/** How severe: 0-4, 5-9, 10-14, 15-19, 20-27. */
export type Phq9Band = 'MINIMAL' | 'MILD' | 'MODERATE' | 'MODERATELY_SEVERE' | 'SEVERE'

/** What the diagnostic algorithm suggests. A clinician decides. */
export type Phq9Algorithm = 'NONE' | 'OTHER_DEPRESSIVE_SYNDROME' | 'MAJOR_DEPRESSIVE_SYNDROME'

/** The result, or which items are missing (numbers from 1). */
export type Phq9Result =
  | {
      readonly ok: true
      readonly total: number
      readonly band: Phq9Band
      readonly phq2: number | null
      readonly algorithm: Phq9Algorithm
      /** Item 9 was answered with anything but "not at all": a person must be looked after the same day. */
      readonly safety: boolean
      readonly prorated: boolean
    }
  | { readonly ok: false; readonly missing: readonly number[] }

const ITEMS = 9
const MOST_MISSING = 2

/** Scores the nine items. With up to two missing the mean may stand in for them, if the caller allows that. */
export function phq9(answers: PhqAnswers, { allowProrate = false } = {}): Phq9Result {
  const items = Array.from({ length: ITEMS }, (_, index) => answers[index] ?? null)
  const given = items.filter((answer) => answer !== null)
  const missing = items.flatMap((answer, index) => (answer === null ? [index + 1] : []))
  if (missing.length > (allowProrate ? MOST_MISSING : 0)) return { ok: false, missing }
  const total = Math.round((given.reduce((sum, answer) => sum + answer, 0) * ITEMS) / given.length)
  return {
    ok: true,
    total,
    band: phq9Band(total),
    phq2: phq2(items),
    algorithm: algorithmOf(items),
    safety: (items[8] ?? 0) >= 1,
    prorated: missing.length > 0,
  }
}

/** Sum of the first two items; null when one is missing. */
export function phq2([first = null, second = null]: PhqAnswers): number | null {
  return first === null || second === null ? null : first + second
}

/** Whether PHQ-2 says to go on with PHQ-9. */
export function phq2Positive(total: number): boolean {
  return total >= 3
}

/** The band of a total. */
export function phq9Band(total: number): Phq9Band {
  if (total >= 20) return 'SEVERE'
  if (total >= 15) return 'MODERATELY_SEVERE'
  if (total >= 10) return 'MODERATE'
  return total >= 5 ? 'MILD' : 'MINIMAL'
}

/** Symptoms on more than half the days; thoughts of death count on any day. One of the first two must be among them. */
function algorithmOf(items: PhqAnswers): Phq9Algorithm {
  const symptoms = items.filter((answer, index) => (answer ?? 0) >= (index === 8 ? 1 : 2)).length
  const core = (items[0] ?? 0) >= 2 || (items[1] ?? 0) >= 2
  if (!core || symptoms < 2) return 'NONE'
  return symptoms >= 5 ? 'MAJOR_DEPRESSIVE_SYNDROME' : 'OTHER_DEPRESSIVE_SYNDROME'
}
