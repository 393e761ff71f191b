import { readdirSync, readFileSync } from 'node:fs'

/** Processor time by process, in milliseconds. */
export type ProcessorTime = Readonly<Record<string, number>>

/** Linux counts in hundredths of a second. */
const TICK_MS = 10

/**
 * What these processes have used so far, those they started included: Postgres works in a process per connection. Empty
 * where there is no /proc.
 */
export function processorTime(processes: readonly { name: string; pid: number }[]): ProcessorTime {
  const all = readAll()
  const named = new Set(processes.map(({ pid }) => pid))
  const used = processes.map(({ name, pid }): [string, number] => {
    const own = all.filter((one) => one.pid === pid)
    const children = all.filter((one) => one.parent === pid && !named.has(one.pid))
    // Of children that ended the parent keeps the sum.
    return [name, sum(own.map((one) => one.ticks + one.ended)) + sum(children.map((one) => one.ticks))]
  })
  return Object.fromEntries(used.map(([name, ticks]) => [name, ticks * TICK_MS]))
}

/** What was used between two readings. */
export function usedBetween(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  return Object.fromEntries(Object.entries(after).map(([name, ms]) => [name, ms - (before[name] ?? 0)]))
}

/** The sum of two. */
export function added(one: ProcessorTime, other: ProcessorTime): ProcessorTime {
  return Object.fromEntries(Object.entries(other).map(([name, ms]) => [name, ms + (one[name] ?? 0)]))
}

/** Milliseconds for each of so many pieces of work, the dearest process first; what hardly worked is left out. */
export function shareOf(time: ProcessorTime, pieces: number): string {
  const each = Object.entries(time).map(([name, ms]) => ({ name, ms: ms / pieces }))
  const named = each.filter(({ ms }) => ms >= 0.05).sort((left, right) => right.ms - left.ms)
  const total = sum(each.map(({ ms }) => ms))
  return `${total.toFixed(1)} ms (${named.map(({ name, ms }) => `${name} ${ms.toFixed(2)}`).join(', ')})`
}

interface Stat {
  readonly pid: number
  readonly parent: number
  readonly ticks: number
  readonly ended: number
}

function readAll(): readonly Stat[] {
  return processIds().flatMap((pid) => {
    try {
      return [statOf(pid, readFileSync(`/proc/${pid}/stat`, 'utf8'))]
    } catch {
      return [] // it ended a moment ago
    }
  })
}

function processIds(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

/** The name stands in parentheses and may hold spaces; after it: state, parent, ..., utime (12th), stime, cutime, cstime. */
function statOf(pid: number, text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [, parent] = fields
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number)
  return { pid, parent: Number(parent), ticks: user + system, ended: endedUser + endedSystem }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
