import { readdirSync, readFileSync } from 'node:fs'
import type { BenchStack } from '../bench-stack.js'
import { startContender, type Contender } from './contender.js'
import { watchLeftToDo, type Used } from './left-to-do.js'

const SERVICES = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics'] as const
/** A tick of the kernel's accounts, in milliseconds: a hundred a second on every Linux that node runs on. */
const TICK_MS = 10

/** What carries news of reads from a service to the access log. */
const isWorker = (name: string): boolean => name === 'relay' || name.endsWith('-worker')

/**
 * A gateway with the subgraphs and the database behind it: their processor time counts together, until all that its answers
 * left to do is done. The relay and the workers, who have it to do where a subgraph only notes what it showed, are told beside.
 */
export async function wholeSystem(
  stack: BenchStack,
  front: Contender,
  subgraphs: readonly Contender[],
): Promise<Contender> {
  const left = await watchLeftToDo(stack)
  const pids = subgraphs.length > 0 ? [] : SERVICES.map((name) => stack.pidOf(name))
  const working = stack.running().filter(({ name }) => isWorker(name))
  const used = async (): Promise<Used> => {
    const own = await Promise.all([front, ...subgraphs].map((one) => one.cpuMs()))
    const counted = [...pids.map(ticksOf), ticksOfFamily(stack.pidOf('postgres'))]
    const workers = sum(working.map(({ pid }) => ticksOf(pid))) * TICK_MS
    return { answering: sum(own) + sum(counted) * TICK_MS, workers }
  }
  let workersMs = 0
  return {
    name: front.name,
    url: front.url,
    cpuMs: async () => {
      const done = await left.done(used)
      workersMs = done.workers
      return done.answering
    },
    workersMs: () => workersMs,
    stop: async () => {
      await left.stop()
      await Promise.all(subgraphs.map((one) => one.stop()))
      await front.stop()
    },
  }
}

/** The stock gateway over stock subgraphs, on the databases of the running stack. */
export async function stockSystem(
  stack: BenchStack,
  gatewayEnv: Readonly<Record<string, string>>,
): Promise<Contender> {
  const script = new URL('stock-subgraph-main.js', import.meta.url)
  const subgraphs = await Promise.all(
    SERVICES.map(async (name) => {
      const env = { ...stack.environmentOf(name), NODE_ENV: 'production', SERVICE: name }
      return startContender(name, script, env)
    }),
  )
  const urls = Object.fromEntries(subgraphs.map(({ name, url }) => [name, url]))
  const front = await startContender('all on Apollo', new URL('stock-main.js', import.meta.url), {
    ...gatewayEnv,
    SUBGRAPH_URLS: JSON.stringify(urls),
  })
  return wholeSystem(stack, front, subgraphs)
}

/** Whether the kernel tells the processor time of other processes here. */
export function canMeasureSystem(): boolean {
  return process.platform === 'linux'
}

function ticksOf(pid: number): number {
  return statOf(pid).ticks
}

/** Postgres has a process for each connection, children of the first; those that ended count with their parent. */
function ticksOfFamily(parent: number): number {
  const own = statOf(parent)
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat.parent === parent)
  return own.ticks + own.ended + sum(children.map(({ ticks }) => ticks))
}

/** See proc(5): after the name come state and parent, and from the twelfth field on the times. */
function statOf(pid: number): { parent: number; ticks: number; ended: number } {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const at = (index: number): number => Number(fields[index])
    return { parent: at(1), ticks: at(11) + at(12), ended: at(13) + at(14) }
  } catch {
    return { parent: 0, ticks: 0, ended: 0 } // it ended while we looked
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
