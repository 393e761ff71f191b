import { wordsOf, type Coded } from './coded.js'
import { inUnit } from './units.js'

/** How a value is compared with a target. */
export const COMPARATORS = ['LT', 'LE', 'EQ', 'GE', 'GT', 'BETWEEN'] as const
export type Comparator = (typeof COMPARATORS)[number]

/** What is measured and what it should come to. */
export interface GoalTarget {
  /** LOINC where there is one. */
  readonly measure: Coded
  readonly comparator: Comparator
  readonly value: number
  /** The upper end, for BETWEEN. */
  readonly high: number | null
  /** UCUM. */
  readonly unit: string
}

/** Where the patient stood at the start, in the unit of the target. */
export interface Baseline {
  readonly value: number
  /** A calendar day. */
  readonly on: string | null
}

type Test = (value: number, target: Pick<GoalTarget, 'value' | 'high'>) => boolean

const TESTS: Readonly<Record<Comparator, Test>> = {
  LT: (value, target) => value < target.value,
  LE: (value, target) => value <= target.value,
  EQ: (value, target) => value === target.value,
  GE: (value, target) => value >= target.value,
  GT: (value, target) => value > target.value,
  BETWEEN: (value, target) => value >= target.value && value <= (target.high ?? target.value),
}

/** Whether a value, in the target's unit, meets the target. */
export function meets(target: GoalTarget, value: number): boolean {
  return TESTS[target.comparator](value, target)
}

/** How far a value is from the target: 0 when it is at its edge or inside. */
export function distanceTo(target: GoalTarget, value: number): number {
  if (meets(target, value)) return 0
  if (target.comparator !== 'BETWEEN') return Math.abs(value - target.value)
  return value < target.value ? target.value - value : value - (target.high ?? target.value)
}

/** A measured value in the target's unit; null where one cannot be turned into the other. */
export function valueFor(
  target: GoalTarget,
  measured: { value: number; unit: string | null },
): number | null {
  return inUnit({ ...measured, code: target.measure.code }, target.unit)
}

const SIGNS: Readonly<Record<Comparator, string>> = {
  LT: '<',
  LE: '<=',
  EQ: '=',
  GE: '>=',
  GT: '>',
  BETWEEN: '',
}

/** A target in words, `Body weight <= 82 kg`. */
export function targetInWords(target: GoalTarget): string {
  const { measure, comparator, value, high, unit } = target
  const amount = comparator === 'BETWEEN' ? `${value} to ${high ?? value}` : `${SIGNS[comparator]} ${value}`
  return `${wordsOf(measure)} ${amount} ${unit}`
}

const FHIR_COMPARATORS: Readonly<Record<string, Comparator>> = {
  '<': 'LT',
  '<=': 'LE',
  '>=': 'GE',
  '>': 'GT',
}

/** A FHIR Quantity.comparator; none means the value itself. Null for one that does not exist. */
export function comparatorOf(fhir: string | null): Comparator | null {
  return fhir === null ? 'EQ' : (FHIR_COMPARATORS[fhir] ?? null)
}
