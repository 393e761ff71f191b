import type { ClinicalFact, FactCode } from '@baton/fhir/facts/clinical-fact'
import { Chart } from '../src/chart.js'
import { SETS } from '../src/codes.js'
import type { Counted, PublishedMeasure } from '../src/published-measure.js'
import { ValueSets } from '../src/value-sets.js'

/** A value set by the name that the measures give it. */
export type SetName = keyof typeof SETS

/** Every value set that the measures read, each with one code of its own name: the real lists are licensed. */
const valueSets = new ValueSets()
for (const [name, oid] of Object.entries(SETS))
  valueSets.add({
    resourceType: 'ValueSet',
    url: `http://cts.nlm.nih.gov/fhir/ValueSet/${oid}`,
    expansion: { contains: [{ system: 'urn:test', code: name }] },
  })

/** The code that stands in a value set. */
export const inSet = (name: SetName): FactCode => ({ system: 'urn:test', code: name })

/** Overrides of a fact. */
export type Over = Partial<ClinicalFact>

let last = 0
const fact = (type: string, over: Over): ClinicalFact => ({ type, id: `${type}/${(last += 1)}`, ...over })

/** The first instant of a day, or the instant. */
const at = (text: string): string => (text.length === 10 ? `${text}T00:00:00.000Z` : text)

export const born = (bornOn: string): ClinicalFact => fact('Patient', { bornOn })

/** A finished office visit of a quarter of an hour. */
export const visit = (start: string, over: Over = {}): ClinicalFact =>
  fact('Encounter', {
    status: 'finished',
    class: 'AMB',
    codes: [inSet('officeVisit')],
    start: at(start),
    end: new Date(new Date(at(start)).getTime() + 15 * 60_000).toISOString(),
    ...over,
  })

export const condition = (set: SetName, start: string, over: Over = {}): ClinicalFact =>
  fact('Condition', { status: 'active', codes: [inSet(set)], start: at(start), ...over })

export const observation = (code: FactCode, start: string, over: Over = {}): ClinicalFact =>
  fact('Observation', { status: 'final', codes: [code], start: at(start), ...over })

export const laboratory = (set: SetName, start: string, over: Over = {}): ClinicalFact =>
  observation(inSet(set), start, { categories: [{ system: 'urn:test', code: 'laboratory' }], ...over })

export const survey = (code: FactCode, start: string, over: Over = {}): ClinicalFact =>
  observation(code, start, { categories: [{ system: 'urn:test', code: 'survey' }], ...over })

export const procedure = (set: SetName, start: string, over: Over = {}): ClinicalFact =>
  fact('Procedure', { status: 'completed', codes: [inSet(set)], start: at(start), ...over })

export const order = (type: string, set: SetName, noted: string, over: Over = {}): ClinicalFact =>
  fact(type, { status: 'active', intent: 'order', codes: [inSet(set)], noted: at(noted), ...over })

export const other = fact

/** Counts a patient of 2025, in UTC. */
export function countIn2025(measure: PublishedMeasure, facts: readonly ClinicalFact[]): Counted {
  return measure.count(
    new Chart(facts, { valueSets, period: { from: '2025-01-01', to: '2025-12-31' }, timeZone: 'UTC' }),
  )
}

/** Where a patient stands: in nothing, excluded, excepted, met or not met. */
export function standing(counted: Counted): string {
  if (!counted['initial-population']) return 'out'
  if (counted['denominator-exclusion']) return 'excluded'
  if (counted['denominator-exception']) return 'excepted'
  return counted.numerator ? 'met' : 'not met'
}
