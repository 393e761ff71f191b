import {
  caregiverReadiness,
  READINESS_ITEMS,
  READINESS_VERSION,
  zbi4,
  ZBI4_VERSION,
} from '@baton/clinical/caregiver'
import {
  morse,
  steadi,
  STEADI_ITEMS,
  STEADI_KEY_QUESTIONS as KEY_QUESTIONS,
  STEADI_VERSION,
  steadiKeyQuestions,
} from '@baton/clinical/scores/fall-risk'
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
      label: item,
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
      return { code: item, label: item, input: said ? 'yes' : 'no', points: said ? 1 : 0 }
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

/** Six parts, numeric entry only (licence). */
export const MORSE: Instrument = {
  version: 'numeric-25-45',
  score(answers) {
    const { parts, faults } = pointsOf(answers, 6, 30)
    if (faults.length > 0) return faulty(...faults)
    const result = morse(parts)
    if (!result) return faulty({ item: '1', message: 'a part has points that it cannot have' })
    const positives = result.band === 'HIGH' ? ['fall-risk'] : []
    return scored({ ...result, factors: factorsOf(parts), positives })
  },
}

/** Four items, numeric entry only (licence). */
export const ZBI_4: Instrument = {
  version: ZBI4_VERSION,
  score(answers) {
    const { parts, faults } = pointsOf(answers, 4, 4)
    const result = zbi4(parts)
    if (faults.length > 0 || !result) return faulty(...faults)
    const { total, positive } = result
    const band = positive ? 'POSITIVE' : 'NEGATIVE'
    return scored({ total, band, factors: factorsOf(parts), positives: positive ? ['caregiver-strain'] : [] })
  },
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
      label: item,
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
