import { expect, test } from '@jest/globals'
import { chartOf } from './control-chart.js'
import { suppressMonths } from './suppress-months.js'

test.each(['P_CHART', 'RUN_CHART'] as const)(
  'a hidden month of a %s cannot be computed from its lines',
  (kind) => {
    const { chart, suppressed } = suppressMonths(
      chartOf(kind, [{ month: '2026-11-01', numerator: 5, denominator: 60 }]),
    )
    expect(suppressed).toBe(true)
    expect(chart.centreLine).toBeNull()
    expect(chart.points).toMatchObject([
      { hidden: true, rate: null, lowerLimit: null, upperLimit: null, signals: [] },
    ])
  },
)
