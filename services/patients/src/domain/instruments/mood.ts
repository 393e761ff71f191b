import { gad7, GAD7_LABELS, GAD7_VERSION } from '@baton/clinical/scores/gad-7'
import { phq2, phq2Positive, phq9, PHQ9_LABELS, PHQ9_VERSION } from '@baton/clinical/scores/phq-9'
import type { ScoreFactor } from '@baton/clinical/scores/score-factor'
import { faulty, scored, type Answers, type Instrument } from './instrument.js'
import { AnswerReader } from './read-answers.js'

const itemsOf = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))

/** What the forms ask at their end, and do not count: how difficult the problems made work, the home and people. */
const DIFFICULTY = 'difficulty'

/** Items numbered from 1, 0 to 3 each; null for one that is not answered. */
function read(answers: Answers, count: number) {
  const reader = new AnswerReader(answers)
  const rule = { from: 0, to: 3, whole: true, optional: true }
  const items = itemsOf(count).map((item) => reader.number(item, rule))
  const difficulty = reader.number(DIFFICULTY, rule)
  return { items, difficulty, faults: reader.allFaults() }
}

const notAnswered = (missing: readonly number[]) =>
  missing.map((item) => ({ item: String(item), message: 'is not answered' }))

const factorsOf = (items: readonly (number | null)[], labels: readonly string[]): ScoreFactor[] =>
  items.map((points, index) => ({
    code: String(index + 1),
    label: labels[index] ?? `Item ${index + 1}`,
    input: points === null ? 'not answered' : String(points),
    points,
  }))

const difficultyOf = (answer: number | null): ScoreFactor[] =>
  answer === null
    ? []
    : [
        {
          code: DIFFICULTY,
          label: 'How difficult it made things, not counted',
          input: String(answer),
          points: null,
        },
      ]

/** Two items; three and more lead to PHQ-9. */
export const PHQ_2: Instrument = {
  version: PHQ9_VERSION,
  score(answers) {
    const { items, faults } = read(answers, 2)
    const missing = items.flatMap((item, index) => (item === null ? [index + 1] : []))
    const total = phq2(items)
    if (faults.length > 0 || total === null) return faulty(...faults, ...notAnswered(missing))
    const positive = phq2Positive(total)
    const band = positive ? 'POSITIVE' : 'NEGATIVE'
    return scored({
      total,
      band,
      factors: factorsOf(items, PHQ9_LABELS),
      positives: positive ? ['depression-screen'] : [],
    })
  },
}

/**
 * Nine items; the ninth asks for thoughts of death. Where the mean stands in for it, the total is one, but nobody knows whether
 * the patient is safe: somebody asks the same day, as if the answer were yes (decision 0310).
 */
export const PHQ_9: Instrument = {
  version: PHQ9_VERSION,
  score(answers, { allowProrate }) {
    const { items, difficulty, faults } = read(answers, 9)
    if (faults.length > 0) return faulty(...faults)
    const result = phq9(items, { allowProrate })
    if (!result.ok) return faulty(...notAnswered(result.missing))
    const { total, band, safety, algorithm, prorated } = result
    const factors = [
      ...factorsOf(items, PHQ9_LABELS),
      { code: 'algorithm', label: 'Diagnostic algorithm suggests', input: algorithm, points: null },
      ...(prorated
        ? [{ code: 'prorated', label: 'Missing items by the mean', input: 'yes', points: null }]
        : []),
      ...difficultyOf(difficulty),
    ]
    const positives = [...(total >= 10 ? ['depression'] : []), ...(safety ? ['suicide-risk'] : [])]
    return scored({ total, band, factors, positives, safetyConcern: concernOf(items[8] ?? null) })
  },
}

/** What the ninth item says: null only where it was answered with "not at all". */
function concernOf(ninth: number | null): string | null {
  if (ninth === null) return 'PHQ9_ITEM_9_UNANSWERED'
  return ninth >= 1 ? 'PHQ9_ITEM_9' : null
}

/** Seven items; ten and more is positive. */
export const GAD_7: Instrument = {
  version: GAD7_VERSION,
  score(answers) {
    const { items, difficulty, faults } = read(answers, 7)
    if (faults.length > 0) return faulty(...faults)
    const result = gad7(items)
    if (!result.ok) return faulty(...notAnswered(result.missing))
    const { total, band, positive } = result
    return scored({
      total,
      band,
      factors: [...factorsOf(items, GAD7_LABELS), ...difficultyOf(difficulty)],
      positives: positive ? ['anxiety'] : [],
    })
  },
}
