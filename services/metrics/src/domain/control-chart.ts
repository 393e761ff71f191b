import { runSignals } from './run-chart-rules.js'

/** What is charted: a proportion with limits, or its run around the median. */
export type ChartKind = 'P_CHART' | 'RUN_CHART'

/** The counts of one month. */
export interface MonthCount {
  /** First day of the month, `YYYY-MM-DD`. */
  readonly month: string
  readonly numerator: number
  readonly denominator: number
}

/** A rule that a point broke. */
export type Signal =
  'BEYOND_LIMIT' | 'SHIFT' | 'TREND' | 'TWO_OF_THREE' | 'HUGGING' | 'FEW_CROSSINGS' | 'MANY_CROSSINGS'

/** A point of a chart. */
export interface ChartPoint extends MonthCount {
  /** Null for a month without cases. */
  readonly rate: number | null
  /** The line around which this point lies. */
  readonly centreLine: number | null
  readonly lowerLimit: number | null
  readonly upperLimit: number | null
  readonly signals: readonly Signal[]
  /** The counts are too few to be shown to this viewer. */
  readonly hidden?: true
}

/** A chart: its points, and the line around which they lie. */
export interface ControlChart {
  readonly kind: ChartKind
  readonly points: readonly ChartPoint[]
  /** Mean (p-chart) or median (run chart) of the baseline; null without any case. */
  readonly centreLine: number | null
  /** How many points made the centre line: those before the last, so that the newest is judged by its past. */
  readonly baselinePoints: number
  /** How many times the line was made, the first time included. */
  readonly phases: number
}

/** Fewest points of a baseline (domain 8.5); with fewer months all of them are the baseline. */
const FEWEST_BASELINE = 10

/**
 * Draws months as a chart. The line and its limits are made anew from the months that a change gives as a reason
 * (domain 8.5), and from no others; the centre line of the chart is that of the last of them.
 */
export function chartOf(
  kind: ChartKind,
  months: readonly MonthCount[],
  restarts: readonly string[] = [],
): ControlChart {
  const phases = phasesOf(months, new Set(restarts)).map((phase) => phaseOf(kind, phase))
  const last = phases.at(-1)
  return {
    kind,
    points: phases.flatMap(({ points }) => points),
    centreLine: last?.centreLine ?? null,
    baselinePoints: last?.baselinePoints ?? 0,
    phases: phases.length,
  }
}

function phasesOf(
  months: readonly MonthCount[],
  restarts: ReadonlySet<string>,
): readonly (readonly MonthCount[])[] {
  const starts = months.flatMap(({ month }, at) => (at === 0 || restarts.has(month) ? [at] : []))
  return starts.map((from, at) => months.slice(from, starts[at + 1]))
}

type Phase = Omit<ControlChart, 'kind' | 'phases'>

/** The baseline is every point but the last, once there are more than ten. */
function phaseOf(kind: ChartKind, months: readonly MonthCount[]): Phase {
  const baselinePoints = months.length > FEWEST_BASELINE ? months.length - 1 : months.length
  const baseline = months.slice(0, baselinePoints).filter(({ denominator }) => denominator > 0)
  return kind === 'P_CHART'
    ? pChart(months, baseline, baselinePoints)
    : runChart(months, baseline, baselinePoints)
}

function pChart(
  months: readonly MonthCount[],
  baseline: readonly MonthCount[],
  baselinePoints: number,
): Phase {
  const total = sum(baseline.map(({ denominator }) => denominator))
  const centreLine = total === 0 ? null : sum(baseline.map(({ numerator }) => numerator)) / total
  const points = months.map((month): ChartPoint => {
    const limits = limitsOf(centreLine, month.denominator)
    return {
      ...month,
      rate: rateOf(month),
      centreLine,
      lowerLimit: limits?.lower ?? null,
      upperLimit: limits?.upper ?? null,
      signals: [],
    }
  })
  const scores = points.map(({ rate, denominator }) => scoreOf(rate, centreLine, denominator))
  return {
    centreLine,
    baselinePoints,
    points: points.map((point, at) => ({ ...point, signals: controlSignals(scores, at) })),
  }
}

/** Three sigma on both sides of the mean, between 0 and 1. */
function limitsOf(mean: number | null, n: number): { lower: number; upper: number } | null {
  if (mean === null || n === 0) return null
  const three = 3 * sigmaOf(mean, n)
  return { lower: Math.max(0, mean - three), upper: Math.min(1, mean + three) }
}

function sigmaOf(mean: number, n: number): number {
  return Math.sqrt((mean * (1 - mean)) / n)
}

/**
 * How many sigma a point lies from the mean; null where there is no point, or it lies on a mean without spread. What
 * never happened, or always did, leaves no spread: any other rate is beyond the limits, which lie on the mean.
 */
function scoreOf(rate: number | null, mean: number | null, n: number): number | null {
  if (rate === null || mean === null) return null
  const sigma = sigmaOf(mean, n)
  if (sigma > 0) return (rate - mean) / sigma
  return rate === mean ? null : Math.sign(rate - mean) * Infinity
}

/** The rules of control charts (domain 8.5) that the points up to this one break. */
function controlSignals(scores: readonly (number | null)[], at: number): readonly Signal[] {
  const last = (count: number): readonly number[] =>
    scores.slice(Math.max(0, at - count + 1), at + 1).filter((score) => score !== null)
  const full = (count: number, holds: (some: readonly number[]) => boolean): boolean => {
    const some = last(count)
    return some.length === count && holds(some)
  }
  const oneSide = (some: readonly number[]): boolean => some.every((s) => s > 0) || some.every((s) => s < 0)
  const steady = (some: readonly number[]): boolean => rises(some) || rises(some.map((s) => -s))
  const outer = (some: readonly number[]): boolean =>
    some.filter((s) => s > 2).length >= 2 || some.filter((s) => s < -2).length >= 2
  const current = scores[at]
  const signals: [Signal, boolean][] = [
    ['BEYOND_LIMIT', current != null && Math.abs(current) > 3],
    ['SHIFT', full(8, oneSide)],
    ['TREND', full(6, steady)],
    ['TWO_OF_THREE', full(3, outer) && current != null && Math.abs(current) > 2],
    ['HUGGING', full(15, (some) => some.every((s) => Math.abs(s) < 1))],
  ]
  return signals.filter(([, broken]) => broken).map(([signal]) => signal)
}

function rises(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value > (values[at - 1] ?? value))
}

function runChart(
  months: readonly MonthCount[],
  baseline: readonly MonthCount[],
  baselinePoints: number,
): Phase {
  const rates = baseline.flatMap((month) => rateOf(month) ?? [])
  const centreLine = medianOf(rates)
  const all = months.map(rateOf)
  const signals = runSignals(all, centreLine)
  const points = months.map((month, at): ChartPoint => ({
    ...month,
    rate: all[at] ?? null,
    centreLine,
    lowerLimit: null,
    upperLimit: null,
    signals: signals[at] ?? [],
  }))
  return { centreLine, baselinePoints, points }
}

function rateOf({ numerator, denominator }: MonthCount): number | null {
  return denominator === 0 ? null : numerator / denominator
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1]
  const high = sorted[Math.floor(middle)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
