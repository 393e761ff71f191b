import type { Spec } from 'vega'
import type { DrawnChart } from '../operations/measure/draw-chart.js'

type Mark = NonNullable<Spec['marks']>[number]

/** Colors are variables of the picture's own style sheet, which follows light and dark. */
const INK = 'var(--ink)'
const FAINT = 'var(--faint)'
const LINE = 'var(--line)'
const ALARM = 'var(--alarm)'
const NOTE = 'var(--note)'

/** A chart as a Vega specification: points, centre line, limits, signals and what was tried. */
export function chartSpec(drawn: DrawnChart): Spec {
  const { measure, chart } = drawn
  const axis = { labelColor: INK, domainColor: FAINT, tickColor: FAINT } as const
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: 760,
    height: 300,
    padding: 12,
    title: {
      text: measure.name,
      subtitle: subtitleOf(chart),
      color: INK,
      subtitleColor: FAINT,
    },
    data: dataOf(drawn),
    scales: [
      {
        name: 'x',
        type: 'point',
        domain: chart.points.map(({ month }) => month),
        range: 'width',
        padding: 0.5,
      },
      { name: 'y', type: 'linear', domain: [0, topOf(chart)], nice: true, range: 'height' },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', ...axis, encode: monthLabels },
      { orient: 'left', scale: 'y', format: '.0%', ...axis, grid: true, gridColor: 'var(--grid)' },
    ],
    marks: [
      stepLine('upper'),
      stepLine('lower'),
      centreLine,
      rule('tried', { x: { scale: 'x', field: 'month' }, y: { value: 0 }, y2: { signal: 'height' } }, NOTE),
      triedWords,
      ...rateMarks,
    ],
  }
}

function dataOf({ chart, annotations }: DrawnChart): NonNullable<Spec['data']> {
  const shown = chart.points.filter(({ rate }) => rate !== null)
  return [
    {
      name: 'points',
      values: shown.map(({ month, rate, signals }) => ({ month, rate, signal: signals.length > 0 })),
    },
    {
      name: 'limits',
      values: chart.points.flatMap(({ month, lowerLimit, upperLimit }) =>
        lowerLimit === null || upperLimit === null ? [] : [{ month, lower: lowerLimit, upper: upperLimit }],
      ),
    },
    {
      name: 'centre',
      values: chart.points.flatMap(({ month, centreLine: rate }) => (rate === null ? [] : [{ month, rate }])),
    },
    {
      name: 'tried',
      values: annotations.map(({ day, label }) => ({
        month: `${day.slice(0, 7)}-01`,
        label: shorten(label),
      })),
    },
  ]
}

/** Words stand on the side where there is room. */
const inRightHalf = `scale('x', datum.month) > width / 2`

const x = { scale: 'x', field: 'month' } as const
const y = { scale: 'y', field: 'rate' } as const

const triedWords: Mark = {
  type: 'text',
  from: { data: 'tried' },
  encode: {
    enter: {
      x: { ...x, offset: { signal: `${inRightHalf} ? -5 : 5` } },
      align: { signal: `${inRightHalf} ? 'right' : 'left'` },
      y: { value: 10 },
      text: { field: 'label' },
      fill: { value: NOTE },
      fontSize: { value: 11 },
    },
  },
}

const centreLine: Mark = {
  type: 'line',
  from: { data: 'centre' },
  encode: {
    enter: { x, y, interpolate: { value: 'step' }, stroke: { value: LINE }, strokeOpacity: { value: 0.8 } },
  },
}

const rateMarks: readonly Mark[] = [
  {
    type: 'line',
    from: { data: 'points' },
    encode: { enter: { x, y, stroke: { value: LINE }, strokeWidth: { value: 2 } } },
  },
  {
    type: 'symbol',
    from: { data: 'points' },
    encode: {
      enter: {
        x,
        y,
        fill: [{ test: 'datum.signal', value: ALARM }, { value: LINE }],
        shape: [{ test: 'datum.signal', value: 'diamond' }, { value: 'circle' }],
        size: [{ test: 'datum.signal', value: 160 }, { value: 55 }],
      },
    },
  },
]

const monthLabels = {
  labels: { update: { text: { signal: `utcFormat(toDate(datum.value), '%b %y')` } } },
} as const

function stepLine(field: 'upper' | 'lower'): Mark {
  return {
    type: 'line',
    from: { data: 'limits' },
    encode: {
      enter: {
        x: { scale: 'x', field: 'month' },
        y: { scale: 'y', field },
        interpolate: { value: 'step' },
        stroke: { value: ALARM },
        strokeDash: { value: [5, 4] },
      },
    },
  }
}

function rule(data: string, place: object, stroke: string): Mark {
  return {
    type: 'rule',
    from: { data },
    encode: {
      enter: {
        ...place,
        stroke: { value: stroke },
        strokeDash: { value: data === 'tried' ? [2, 3] : [] },
        strokeOpacity: { value: 0.8 },
      },
    },
  }
}

function topOf({ points }: DrawnChart['chart']): number {
  return Math.max(0.05, ...points.map(({ rate, upperLimit }) => Math.max(rate ?? 0, upperLimit ?? 0))) * 1.1
}

function subtitleOf({ kind, centreLine, baselinePoints }: DrawnChart['chart']): string {
  if (centreLine === null) return 'No cases in these months.'
  const name = kind === 'P_CHART' ? 'mean, limits at three sigma' : 'median'
  return `${(centreLine * 100).toFixed(1)} % ${name}; baseline: the first ${baselinePoints} months`
}

function shorten(label: string): string {
  return label.length > 40 ? `${label.slice(0, 39)}...` : label
}
