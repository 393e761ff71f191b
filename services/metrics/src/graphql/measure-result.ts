import { readPage } from '@baton/database/keyset'
import { rateOf, type Counts } from '../domain/counts.js'
import { wilsonInterval } from '../domain/wilson.js'
import type { Measure } from '../measures/measure.js'
import type { MeasureResultResolvers } from './__generated__/resolvers.js'

/** A result's fields. */
export const MeasureResult: MeasureResultResolvers = {
  measureVersion: ({ measure }) => measure.version,
  period: ({ days, timeZone }) => ({ ...days, timeZone }),
  asOf: ({ window }) => window.asOf,
  initialPopulation: ({ tally }) => tally.total.initialPopulation,
  denominator: ({ tally }) => tally.total.denominator,
  numerator: ({ tally }) => tally.total.numerator,
  exclusions: ({ measure, tally }) =>
    (measure.excludes ?? []).map((code, at) => leftOut(measure, code, tally.total.leftOut[at])),
  exceptions: ({ measure, tally }) => {
    const before = measure.excludes?.length ?? 0
    return (measure.excepts ?? []).map((code, at) => leftOut(measure, code, tally.total.leftOut[before + at]))
  },
  rate: ({ tally }) => rateOf(tally.total),
  interval: ({ tally }) => intervalOf(tally.total),
  besides: ({ measure, tally }) =>
    measure.besides.map(({ code, name }, at) => ({ code, name, count: tally.total.besides[at] ?? null })),
  statistics: ({ measure, tally }) => statisticsOf(measure, tally.total),
  strata: ({ measure, tally }) =>
    tally.strata.map(({ code, counts }) => ({
      code,
      denominator: counts.denominator,
      numerator: counts.numerator,
      rate: rateOf(counts),
      interval: intervalOf(counts),
      statistics: statisticsOf(measure, counts),
    })),

  async cases({ measure, window, slicing: { facilityId } }, { population, ...args }, context) {
    const page = readPage(args, context.cursorSecret)
    return context.loaders.cases({
      measure,
      window,
      population: population ?? 'INITIAL_POPULATION',
      page,
      facilityId,
    })
  },
}

function intervalOf(counts: Counts) {
  return rateOf(counts) === null ? null : wilsonInterval(counts.numerator ?? 0, counts.denominator ?? 0)
}

function leftOut({ reasons }: Measure, code: string, count: number | null | undefined) {
  return { code, name: reasons[code] ?? code, count: count ?? null }
}

function statisticsOf(measure: Measure, { statistics }: Counts) {
  return measure.statistics.map(({ code, name, unit }, at) => ({
    code,
    name,
    unit,
    value: statistics[at] ?? null,
  }))
}
