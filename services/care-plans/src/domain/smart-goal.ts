import { addDays, daysBetween } from '@baton/clinical/calendar/local-time'
import type { Coded } from './coded.js'
import { CLINICAL_BOUNDS } from './clinical-bounds.js'
import { valueFor, type Baseline, type GoalTarget } from './goal-target.js'

/** The letters of SMART: specific, measurable, achievable, relevant, time-bound. */
export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T'

/** What the rules look at. */
export interface SmartGoal {
  readonly description: string
  readonly patientStatement: string | null
  readonly problems: readonly Coded[]
  readonly target: GoalTarget | null
  readonly baseline: Baseline | null
  readonly startOn: string
  readonly dueOn: string | null
}

const MOST_DAYS = 730

type Rule = (goal: SmartGoal) => boolean

const RULES: Readonly<Record<SmartLetter, Rule>> = {
  S: ({ description }) => (description.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2,
  M: ({ target }) => target !== null && target.measure.code !== null,
  A: ({ target, baseline }) => target !== null && baseline !== null && isWithinBounds(target),
  R: ({ problems, patientStatement }) => problems.length > 0 && (patientStatement ?? '').trim() !== '',
  T: ({ startOn, dueOn }) => {
    const days = dueOn === null ? 0 : daysBetween(startOn, dueOn)
    return days >= 1 && days <= MOST_DAYS
  },
}

/** The letters that a goal fails (domain.md 4.3); empty when it may become active. */
export function failingLetters(goal: SmartGoal): readonly SmartLetter[] {
  const letters = Object.keys(RULES) as SmartLetter[] // the keys of the table
  return letters.filter((letter) => !RULES[letter](goal))
}

function isWithinBounds(target: GoalTarget): boolean {
  const bounds = CLINICAL_BOUNDS[target.measure.code ?? '']
  if (!bounds) return true
  const ends = target.high === null ? [target.value] : [target.value, target.high]
  return ends.every((end) => {
    const value = valueFor({ ...target, unit: bounds.unit }, { value: end, unit: target.unit })
    return value !== null && value >= bounds.lowest && value <= bounds.highest
  })
}

const SHORT_TERM_DAYS = 90

/** Short term is up to 90 days, long term more; null while there is no due date. */
export function termOf({ startOn, dueOn }: Pick<SmartGoal, 'startOn' | 'dueOn'>): 'SHORT' | 'LONG' | null {
  if (dueOn === null) return null
  return dueOn <= addDays(startOn, SHORT_TERM_DAYS) ? 'SHORT' : 'LONG'
}

const WORDS: Readonly<Record<SmartLetter, string>> = {
  S: 'specific (say what to do and about what)',
  M: 'measurable (a target with a coded measure, a value and a unit)',
  A: 'achievable (a baseline, and a target within clinical bounds)',
  R: 'relevant (a problem, and the patient’s own words)',
  T: 'time-bound (due in one day to two years)',
}

/** What is missing, in words. */
export function whatIsMissing(letters: readonly SmartLetter[]): string {
  return `The goal is not yet ${letters.map((letter) => WORDS[letter]).join(', ')}.`
}
