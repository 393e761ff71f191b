import { availableParallelism, cpus } from 'node:os'
import { median, type Pair } from './rounds.js'

/** The machine, so that nobody compares figures of different ones. */
export function machineLine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  return `${availableParallelism()} x ${model}, Node ${process.version}, ${process.platform}; ratios hold within this run only`
}

/** One line: the median of the paired ratios, their range, and the median times behind them. */
export function ratioLine(name: string, bareName: string, pairs: readonly Pair[]): string {
  const ratios = pairs.map(({ ours, bare }) => ours / bare)
  const range = `${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)}`
  const times = `${median(pairs.map((pair) => pair.ours)).toFixed(1)} ms beside ${median(pairs.map((pair) => pair.bare)).toFixed(1)} ms`
  return `${name.padEnd(14)} ${median(ratios).toFixed(2).padStart(7)} x ${bareName} (${range}; ${times}; ${pairs.length} rounds)`
}
