import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
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

/** Facts of which everybody in the initial population has one: whoever has none need not be looked at. */
export interface Candidates {
  readonly type: 'Condition' | 'Encounter' | 'ServiceRequest'
  readonly valueSets: readonly string[]
  /** Whether it may have begun long before the period; by default it begins in it, or in the year before. */
  readonly anyTime?: boolean
}

/** A published measure: its populations in words, and who counts. */
export interface PublishedMeasure {
  /** The identifier of CMS, `CMS122`. */
  readonly cms: string
  /** Which of its rates this is, from 1 on, where the specification has several. */
  readonly rate?: number
  readonly title: string
  readonly version: string
  readonly source: string
  /** Each population in words. */
  readonly populations: Partial<Readonly<Record<PopulationCode, string>>>
  /** Whether a lower rate is better. */
  readonly lowerIsBetter: boolean
  /** Every value set that it reads, by OID. */
  readonly valueSets: readonly string[]
  readonly candidates: Candidates
  /** Counts one patient. */
  count(chart: Chart): Counted
  /** What a patient's records hold that the words do not foresee, and how it was counted; null when nothing. */
  remark?(chart: Chart): string | null
  /** What is counted of one patient, for measures that count encounters. */
  countedEncounters?(chart: Chart): readonly CountedEncounter[]
}

/** What a measure is called: `CMS122`; `CMS128-2` for the second rate of one that has several. */
export function codeOf({ cms, rate }: Pick<PublishedMeasure, 'cms' | 'rate'>): string {
  return rate === undefined ? cms : `${cms}-${rate}`
}

/** Where a case stands; a cohort is counted, and no rate is made of it. */
export type Standing = 'met' | 'not-met' | 'excluded' | 'excepted' | 'cohort'

/** An encounter of the initial population, and where it stands. */
export interface CountedEncounter {
  readonly encounter: ClinicalFact
  readonly standing: Standing
}

/** How many encounters stand in each population. */
export function countEncounters(encounters: readonly CountedEncounter[]): Counted {
  const count = (wanted: Standing): number => encounters.filter(({ standing }) => standing === wanted).length
  return {
    'initial-population': encounters.length,
    denominator: encounters.length,
    'denominator-exclusion': count('excluded'),
    'denominator-exception': count('excepted'),
    numerator: count('met'),
  }
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
