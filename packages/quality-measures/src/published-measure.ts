import type { Chart } from './chart.js'

/** The populations of a measure, as FHIR names them. */
export const POPULATIONS = [
  'initial-population',
  'denominator',
  'denominator-exclusion',
  'denominator-exception',
  'numerator',
] as const

/** A population of a measure. */
export type PopulationCode = (typeof POPULATIONS)[number]

/** How often a patient counts in each population: at most once, but for measures that count encounters. */
export type Counted = Partial<Readonly<Record<PopulationCode, number>>>

/** A published measure: its populations in words, and who counts. */
export interface PublishedMeasure {
  /** The identifier of CMS, `CMS122`. */
  readonly cms: string
  readonly title: string
  readonly version: string
  readonly source: string
  /** Each population in words. */
  readonly populations: Partial<Readonly<Record<PopulationCode, string>>>
  /** Whether a lower rate is better. */
  readonly lowerIsBetter: boolean
  /** The value sets that it reads, by OID. */
  readonly valueSets: readonly string[]
  /** Counts one patient. */
  count(chart: Chart): Counted
}

/** Answers of a proportion about one patient. The later questions are asked only where they matter. */
export interface Answers {
  readonly initialPopulation: boolean
  excluded(): boolean
  met(): boolean
  excepted?(): boolean
}

/** The counts of one patient: who is excluded is not in the numerator, and who is in it needs no exception. */
export function proportion({ initialPopulation, excluded, met, excepted }: Answers): Counted {
  const isExcluded = initialPopulation && excluded()
  const isMet = initialPopulation && !isExcluded && met()
  const isExcepted = initialPopulation && !isExcluded && !isMet && (excepted?.() ?? false)
  return {
    'initial-population': Number(initialPopulation),
    denominator: Number(initialPopulation),
    'denominator-exclusion': Number(isExcluded),
    'denominator-exception': Number(isExcepted),
    numerator: Number(isMet),
  }
}

/** Whether a number lies between two others, both of which count. */
export function between(value: number | null, low: number, high: number): boolean {
  return value !== null && value >= low && value <= high
}
