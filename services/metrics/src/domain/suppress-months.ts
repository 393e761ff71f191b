import type { ChartPoint, ControlChart } from './control-chart.js'
import type { Counts, Tally } from './counts.js'
import { suppress } from './suppress.js'

/** A chart for those who may not read single patients: months are the cells of a row whose sum the centre line tells. */
export function suppressMonths(chart: ControlChart): { chart: ControlChart; suppressed: boolean } {
  const { tally, suppressed } = suppress(tallyOf(chart))
  const points = chart.points.map((point, at): ChartPoint => {
    const counts = tally.strata[at]?.counts
    if (counts?.numerator === point.numerator && counts.denominator === point.denominator) return point
    // Limits tell the denominator and signals where the rate lies.
    return { ...point, hidden: true, rate: null, lowerLimit: null, upperLimit: null, signals: [] }
  })
  // The line of a hidden sum is that sum's rate, a median is the rate of some month, and a line of few months tells more.
  const isTelling = tally.total.numerator === null || chart.kind === 'RUN_CHART' || chart.phases > 1
  if (!isTelling || !points.some(({ hidden }) => hidden)) return { chart: { ...chart, points }, suppressed }
  const none = { centreLine: null, lowerLimit: null, upperLimit: null }
  const withoutLine = points.map((point): ChartPoint => ({ ...point, ...none }))
  return { chart: { ...chart, points: withoutLine, centreLine: null }, suppressed }
}

function tallyOf({ points }: ControlChart): Tally {
  const counts = (some: readonly ChartPoint[]): Counts => {
    const denominator = some.reduce((sum, point) => sum + point.denominator, 0)
    const numerator = some.reduce((sum, point) => sum + point.numerator, 0)
    return {
      initialPopulation: denominator,
      denominator,
      numerator,
      leftOut: [],
      besides: [],
      statistics: [],
    }
  }
  return {
    total: counts(points),
    strata: points.map((point) => ({ code: point.month, counts: counts([point]) })),
  }
}
