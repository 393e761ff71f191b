import {
  caregiverReadiness,
  READINESS_ITEMS,
  READINESS_LABELS,
  READINESS_VERSION,
  zbi4,
  ZBI4_MOST,
  ZBI4_VERSION,
  zbi4Positive,
} from '@baton/clinical/caregiver'
import {
  morse,
  MORSE_MOST,
  morseBand,
  USUAL_MORSE_BANDS,
  type MorseBands,
  steadi,
  STEADI_ITEMS,
  STEADI_KEY_QUESTIONS as KEY_QUESTIONS,
  STEADI_LABELS,
  STEADI_VERSION,
  steadiKeyQuestions,
} from '@baton/clinical/scores/fall-risk'
import type { ScoreFactor } from '@baton/clinical/scores/score-factor'
import { faulty, scored, type Answers, type Instrument } from './instrument.js'
import { AnswerReader } from './read-answers.js'

/** Twelve yes/no items. */
export const STEADI: Instrument = {
  version: STEADI_VERSION,
  score(answers) {
    const reader = new AnswerReader(answers)
    const yes = STEADI_ITEMS.filter((item) => reader.yes(item) === true)
    const faults = reader.allFaults()
    if (faults.length > 0) return faulty(...faults)
    const { total, atRisk } = steadi(yes)
    const factors = STEADI_ITEMS.map((item) => ({
      code: item,
      label: STEADI_LABELS[item],
      input: yes.includes(item) ? 'yes' : 'no',
      points: steadi(yes.filter((one) => one === item)).total,
    }))
    const band = atRisk ? 'AT_RISK' : 'NOT_AT_RISK'
    return scored({ total, band, factors, positives: atRisk ? ['fall-risk'] : [] })
  },
}

/** Its three key questions: any yes is a risk. */
export const STEADI_KEY_QUESTIONS: Instrument = {
  version: STEADI_VERSION,
  score(answers) {
    const reader = new AnswerReader(answers)
    const yes = KEY_QUESTIONS.filter((item) => reader.yes(item) === true)
    const faults = reader.allFaults()
    if (faults.length > 0) return faulty(...faults)
    const { total, atRisk } = steadiKeyQuestions(yes)
    const factors = KEY_QUESTIONS.map((item) => {
      const said = yes.includes(item)
      return { code: item, label: STEADI_LABELS[item], input: said ? 'yes' : 'no', points: said ? 1 : 0 }
    })
    const band = atRisk ? 'AT_RISK' : 'NOT_AT_RISK'
    return scored({ total, band, factors, positives: atRisk ? ['fall-risk'] : [] })
  },
}

/** The points of numbered parts, as a person entered them. */
function pointsOf(answers: Answers, count: number, most: number) {
  const reader = new AnswerReader(answers)
  const parts = Array.from({ length: count }, (_, index) =>
    reader.number(String(index + 1), { from: 0, to: most, whole: true }),
  )
  return { parts: parts.map((part) => part ?? 0), faults: reader.allFaults() }
}

const factorsOf = (parts: readonly number[]) =>
  parts.map((points, index) => ({
    code: String(index + 1),
    label: `Part ${index + 1}`,
    input: String(points),
    points,
  }))

/** Whether only the sum was entered, from a form that somebody has a licence for. */
const isSum = (answers: Answers) => answers.has('total')

/** The sum as a person entered it, alone. */
function sumOf(answers: Answers, most: number) {
  const reader = new AnswerReader(answers)
  const total = reader.number('total', { from: 0, to: most, whole: true }) ?? 0
  const factors = [{ code: 'total', label: 'Sum as entered', input: String(total), points: total }]
  return { total, factors, faults: reader.allFaults() }
}

const morseVersion = ({ moderateFrom, highFrom }: MorseBands) => `numeric-${moderateFrom}-${highFrom}`

/** Six parts or their sum, numeric entry only (licence). Its version names the bands, which each organization may set. */
export const MORSE: Instrument = {
  version: morseVersion(USUAL_MORSE_BANDS),
  score(answers, { morseBands }) {
    const version = morseVersion(morseBands)
    if (isSum(answers)) {
      const { total, factors, faults } = sumOf(answers, MORSE_MOST)
      if (faults.length > 0) return faulty(...faults)
      if (total % 5 !== 0) return faulty({ item: 'total', message: 'is no sum of the six parts' })
      const band = morseBand(total, morseBands)
      return scored({ total, band, factors, version, positives: band === 'HIGH' ? ['fall-risk'] : [] })
    }
    const { parts, faults } = pointsOf(answers, 6, 30)
    if (faults.length > 0) return faulty(...faults)
    const result = morse(parts, morseBands)
    if (!result) return faulty({ item: '1', message: 'a part has points that it cannot have' })
    const positives = result.band === 'HIGH' ? ['fall-risk'] : []
    return scored({ ...result, factors: factorsOf(parts), positives, version })
  },
}

/** Four items or their sum, numeric entry only (licence). */
export const ZBI_4: Instrument = {
  version: ZBI4_VERSION,
  score(answers) {
    if (isSum(answers)) {
      const { total, factors, faults } = sumOf(answers, ZBI4_MOST)
      return faults.length > 0 ? faulty(...faults) : strain(total, zbi4Positive(total), factors)
    }
    const { parts, faults } = pointsOf(answers, 4, 4)
    const result = zbi4(parts)
    if (faults.length > 0 || !result) return faulty(...faults)
    return strain(result.total, result.positive, factorsOf(parts))
  },
}

function strain(total: number, positive: boolean, factors: readonly ScoreFactor[]) {
  const band = positive ? 'POSITIVE' : 'NEGATIVE'
  return scored({ total, band, factors, positives: positive ? ['caregiver-strain'] : [] })
}

/** Six yes/no items of our own. */
export const CAREGIVER_READINESS: Instrument = {
  version: READINESS_VERSION,
  score(answers) {
    const reader = new AnswerReader(answers)
    const given = READINESS_ITEMS.map((item) => [item, reader.yes(item) === true] as const)
    const faults = reader.allFaults()
    if (faults.length > 0) return faulty(...faults)
    const asked = Object.fromEntries(given) as Record<(typeof READINESS_ITEMS)[number], boolean> // one entry an item
    const { noes, result } = caregiverReadiness(asked)
    const factors = given.map(([item, yes]) => ({
      code: item,
      label: READINESS_LABELS[item],
      input: yes ? 'yes' : 'no',
      points: yes ? 0 : 1,
    }))
    return scored({
      total: noes,
      band: result,
      factors,
      positives: result === 'READY' ? [] : ['caregiver-strain'],
    })
  },
}
