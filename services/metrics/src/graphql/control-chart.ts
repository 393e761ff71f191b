import type { ChartQuestion } from '../operations/measure/draw-chart.js'
import type { ControlChartPointResolvers, ControlChartResolvers } from './__generated__/resolvers.js'

/** A chart's fields. */
export const ControlChart: ControlChartResolvers = {
  kind: ({ chart }) => chart.kind,
  points: ({ chart }) => chart.points,
  centreLine: ({ chart }) => chart.centreLine,
  baselinePoints: ({ chart }) => chart.baselinePoints,
  limits: ({ chart }) =>
    chart.points.map(({ month, lowerLimit, upperLimit }) => ({
      month,
      lower: lowerLimit,
      upper: upperLimit,
    })),
  signals: ({ chart }) =>
    chart.points.flatMap(({ month, signals }) => signals.map((signal) => ({ month, signal }))),
  svgPath: ({ question }) => svgPathOf(question),
}

/** A month of a chart; one that may not be shown has no counts. */
export const ControlChartPoint: ControlChartPointResolvers = {
  denominator: ({ denominator, hidden }) => (hidden ? null : denominator),
  numerator: ({ numerator, hidden }) => (hidden ? null : numerator),
}

function svgPathOf({ code, kind, from, to, facilityId }: ChartQuestion): string {
  const query = new URLSearchParams({ kind, from, to, ...(facilityId ? { facilityId } : {}) })
  return `/charts/${code}.svg?${query.toString()}`
}
