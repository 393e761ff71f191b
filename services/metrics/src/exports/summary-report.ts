import { rateOf, type Counts } from '../domain/counts.js'
import { computeMeasure } from '../operations/compute-measure.js'
import { measureOf } from './case-rows.js'
import type { ExportSource } from './export-source.js'
import { populationOf, reportOf } from './measure-report.js'

/** One MeasureReport about everybody: the numbers that `measureResult` answers, hidden where it hides them. */
export const summaryReport: ExportSource = {
  columns: () => [],
  count: async () => 1,

  async page({ deps, job }) {
    const request = { ...deps, viewer: job.viewer, requestId: job.id, extensions: {} }
    const { period, asOf, stratifyBy } = job
    const measure = measureOf(job)
    const result = await computeMeasure(request, { code: measure.code, period, asOf, stratifyBy })
    if (!result) return { rows: [], next: null }
    const { total, strata } = result.tally
    const strataOf = strata.map(({ code, counts }) => ({ value: { text: code }, ...numbersOf(counts) }))
    const stratifier = { code: [{ text: stratifyBy ?? 'group' }], stratum: strataOf }
    const values = {
      ...reportOf(measure, { id: job.id.replace('_', '-'), type: 'summary', period, date: asOf }),
      group: [{ ...numbersOf(total), ...(strata.length > 0 ? { stratifier: [stratifier] } : {}) }],
    }
    return { rows: [{ patientId: null, values }], next: null }
  },
}

function numbersOf(counts: Counts) {
  const rate = rateOf(counts)
  const population = [
    { code: 'initial-population', count: counts.initialPopulation },
    { code: 'denominator', count: counts.denominator },
    { code: 'numerator', count: counts.numerator },
  ] as const
  return {
    population: population.map(populationOf),
    ...(rate === null ? {} : { measureScore: { value: rate } }),
  }
}
