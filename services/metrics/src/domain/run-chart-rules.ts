import type { Signal } from './control-chart.js'

const SHIFT = 6
const TREND = 5

/** The signals of a run chart, point by point (domain 8.5): shift, trend, and too few or too many runs around the median. */
export function runSignals(
  rates: readonly (number | null)[],
  median: number | null,
): readonly (readonly Signal[])[] {
  if (median === null) return rates.map(() => [])
  const shifted = shifts(rates, median)
  const trending = trends(rates)
  const tooFew = hasTooFewCrossings(rates, median)
  const tooMany = hasTooManyCrossings(rates, median)
  return rates.map((rate, at) => {
    const signals: Signal[] = []
    if (shifted.has(at)) signals.push('SHIFT')
    if (trending.has(at)) signals.push('TREND')
    if (tooFew && rate !== null && at === rates.length - 1) signals.push('FEW_CROSSINGS')
    if (tooMany && rate !== null && at === rates.length - 1) signals.push('MANY_CROSSINGS')
    return signals
  })
}

/** Six or more in a row on one side of the median; points on it are skipped. */
function shifts(rates: readonly (number | null)[], median: number): ReadonlySet<number> {
  const off = offMedian(rates, median)
  return indexesOfRuns(off, (a, b) => a.above === b.above, SHIFT)
}

/** Five or more in a row all up or all down; a repeated value counts once. */
function trends(rates: readonly (number | null)[]): ReadonlySet<number> {
  const found = new Set<number>()
  const known = rates.flatMap((rate, at) => (rate === null ? [] : [{ rate, at }]))
  const distinct = known.filter(({ rate }, at) => rate !== known[at - 1]?.rate)
  let run = distinct.slice(0, 1)
  for (const [position, point] of distinct.entries()) {
    const before = distinct[position - 1]
    const twoBefore = run.at(-2)
    if (!before) continue
    const turns = twoBefore !== undefined && before.rate > twoBefore.rate !== point.rate > before.rate
    run = turns ? [before, point] : [...run, point]
    if (run.length >= TREND) for (const { at } of run) found.add(at)
  }
  return found
}

/** How long a run may be, and how few times the median may be crossed, before chance is no explanation (Anhoej 2014). */
export function anhoejLimits(points: number): { longestRun: number; fewestCrossings: number } {
  return {
    longestRun: Math.round(Math.log2(points) + 3),
    fewestCrossings: binomialQuantile(0.05, points - 1),
  }
}

function hasTooFewCrossings(rates: readonly (number | null)[], median: number): boolean {
  const off = offMedian(rates, median)
  if (off.length < 10) return false
  const crossings = off.filter((point, at) => at > 0 && point.above !== off[at - 1]?.above).length
  const { longestRun, fewestCrossings } = anhoejLimits(off.length)
  const tooLong = indexesOfRuns(off, (a, b) => a.above === b.above, longestRun + 1).size > 0
  return crossings < fewestCrossings || tooLong
}

/** Most runs that 10 to 60 points off the median make by chance (Swed and Eisenhart 1943; Provost and Murray, table 3.2). */
const MOST_RUNS = [
  ...[9, 10, 11, 11, 12, 12, 13, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 22, 23, 23, 24, 24],
  ...[25, 25, 26, 26, 27, 27, 28, 28, 29, 30, 31, 31, 32, 32, 33, 33, 34, 34, 35, 35, 36, 36, 37, 38, 38],
]

function hasTooManyCrossings(rates: readonly (number | null)[], median: number): boolean {
  const off = offMedian(rates, median)
  const runs = off.filter((point, at) => point.above !== off[at - 1]?.above).length
  const most = MOST_RUNS[off.length - 10]
  return most !== undefined && runs > most
}

interface OffMedian {
  readonly at: number
  readonly above: boolean
}

function offMedian(rates: readonly (number | null)[], median: number): readonly OffMedian[] {
  return rates.flatMap((rate, at) => (rate === null || rate === median ? [] : [{ at, above: rate > median }]))
}

function indexesOfRuns(
  points: readonly OffMedian[],
  same: (a: OffMedian, b: OffMedian) => boolean,
  shortest: number,
): ReadonlySet<number> {
  const found = new Set<number>()
  let run: OffMedian[] = []
  for (const point of points) {
    const before = run.at(-1)
    run = before && same(before, point) ? [...run, point] : [point]
    if (run.length >= shortest) for (const { at } of run) found.add(at)
  }
  return found
}

/** The smallest k whose cumulative probability among n fair coins reaches p. */
function binomialQuantile(p: number, n: number): number {
  let term = 0.5 ** n
  let cumulative = term
  let k = 0
  while (cumulative < p) {
    term = (term * (n - k)) / (k + 1)
    k += 1
    cumulative += term
  }
  return k
}
