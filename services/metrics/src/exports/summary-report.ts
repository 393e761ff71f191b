import { rateOf, type Counts } from '../domain/counts.js'
import type { Measure } from '../measures/measure.js'
import { computeMeasure } from '../operations/measure/compute-measure.js'
import { measureOf } from './case-rows.js'
import type { ExportSource } from './export-source.js'
import { populationsOf, reportOf } from './measure-report.js'

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
    const strataOf = strata.map(({ code, counts }) => ({
      value: { text: code },
      ...numbersOf(measure, counts),
    }))
    const stratifier = { code: [{ text: stratifyBy ?? 'group' }], stratum: strataOf }
    const values = {
      ...reportOf(measure, { id: job.id.replace('_', '-'), type: 'summary', period, date: asOf }),
      group: [{ ...numbersOf(measure, total), ...(strata.length > 0 ? { stratifier: [stratifier] } : {}) }],
    }
    return { rows: [{ patientId: null, values }], next: null }
  },
}

function numbersOf(measure: Measure, counts: Counts) {
  const rate = rateOf(counts)
  return {
    population: populationsOf(measure, counts),
    ...(rate === null ? {} : { measureScore: { value: rate } }),
  }
}
