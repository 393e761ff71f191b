import { clinicalFactOf, type ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { readReference } from '@baton/fhir/references'
import { Chart } from '@baton/quality-measures/chart'
import type { PublishedMeasure } from '@baton/quality-measures/published-measure'
import type { ValueSets } from '@baton/quality-measures/value-sets'
import type { MeasureCase } from './case-files.js'

/** A population of a case: what was expected beside what came. */
export interface Compared {
  readonly population: string
  readonly expected: number
  readonly got: number
}

/** What came of a case, and why where it differs from what was expected. */
export interface Outcome {
  readonly populations: readonly Compared[]
  readonly reasons: readonly string[]
}

/** The cases' instants are written in UTC, and so are the days of their periods. */
const TIME_ZONE = 'UTC'

/** Counts a case's patient by each rate, over the facts that an import would tell of the same resources. */
export function runCase(rates: readonly PublishedMeasure[], one: MeasureCase, valueSets: ValueSets): Outcome {
  const period = { from: one.period.start, to: one.period.end }
  const chart = new Chart(factsOf(one), { valueSets, period, timeZone: TIME_ZONE })
  const counted = rates.map((rate): Partial<Record<string, number>> => rate.count(chart))
  const populations = one.expected.map(({ group = 0, population, count }) => ({
    population: rates.length > 1 ? `${group + 1}. ${population}` : population,
    expected: count,
    got: counted[group]?.[population] ?? 0,
  }))
  const reasons = one.expected.flatMap(({ group = 0, population, count }) => {
    const rate = rates[group]
    return rate && count !== (counted[group]?.[population] ?? 0) ? reasonsOf(rate, population, chart) : []
  })
  return { populations, reasons: [...new Set(reasons)] }
}

/** The words by which we count, and what the case's own records hold that they do not foresee. */
function reasonsOf(rate: PublishedMeasure, population: string, chart: Chart): readonly string[] {
  const words: Partial<Record<string, string>> = rate.populations
  const rule = `${population} by our rule: ${words[population] ?? 'the measure has none.'}`
  return [rule, rate.remark?.(chart) ?? []].flat()
}

function factsOf({ resources }: MeasureCase): readonly ClinicalFact[] {
  const byKey = new Map(resources.map((resource) => [`${resource.resourceType}/${resource.id}`, resource]))
  const keyOf = (reference: string): string => {
    const read = readReference(reference)
    return read.kind === 'id' ? `${read.type}/${read.id}` : reference
  }
  return resources.flatMap((resource) => {
    const key = `${resource.resourceType}/${resource.id}`
    const fact = clinicalFactOf(resource, key, {
      dayStart: (day) => new Date(`${day}T00:00:00Z`),
      follow: (reference) => byKey.get(keyOf(reference)) ?? null,
      idOf: keyOf,
    })
    return fact ?? []
  })
}
