import { request } from 'undici'
import { median } from '../rounds.js'
import type { Contender } from './contender.js'
import { dataOf, measure, type Page, type Round } from './measure.js'

/** The contender that is given the answer and returns it. */
export const LIMIT = 'limit'

/** Who asks, and how many rounds count after how many that do not. */
interface Rounds {
  readonly tokens: readonly string[]
  readonly rounds: number
  readonly warmUps: number
  /** The part of the page's requests that one round that counts asks; all unless told. */
  readonly partOfRound?: number
}

const NOTHING: Round = { cpuMs: 0, workersMs: 0, p50: 0, p99: 0 }

/** A page read by each in turn, and how many times the processor time of the first, which is ours, the others take. */
export async function comparePage(
  page: Page,
  contenders: readonly Contender[],
  { tokens, rounds: wanted, warmUps, partOfRound = 1 }: Rounds,
): Promise<string[]> {
  const part = { ...page, requests: Math.round(page.requests * partOfRound) }
  const [token = ''] = tokens
  const answers = new Map<Contender, string>()
  for (const one of contenders.filter(({ name }) => name !== LIMIT)) {
    await dataOf(one, page, token) // the second time runs compiled
    answers.set(one, await dataOf(one, page, token))
  }
  const [data = ''] = answers.values()
  const limit = contenders.find(({ name }) => name === LIMIT)
  if (limit) await request(new URL('/bytes', limit.url), { method: 'POST', body: `{"data":${data}}` })
  for (const contender of contenders)
    for (let count = 0; count < warmUps; count++) await measure(contender, page, tokens)
  const rounds: Round[][] = []
  for (let count = 0; count < wanted; count++) {
    const order = count % 2 === 0 ? contenders : [...contenders].reverse()
    const found = new Map<Contender, Round>()
    for (const contender of order) found.set(contender, await measure(contender, part, tokens))
    rounds.push(contenders.map((contender) => found.get(contender) ?? NOTHING))
  }
  const isSame = new Set(answers.values()).size === 1
  return [
    `${page.name}: answers ${isSame ? 'equal' : 'DIFFER'}, ${data.length} bytes, ${wanted} rounds of ${part.requests} requests by ${tokens.length} viewers`,
    ...contenders.map(({ name }, index) => row(name, rounds, index)),
  ]
}

function timesOurs(
  rounds: readonly (readonly Round[])[],
  index: number,
  cost: (round: Round) => number,
): string {
  const ratios = rounds.map((round) => cost(round[index] ?? NOTHING) / cost(round[0] ?? NOTHING))
  const range = `${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)}`
  return `${median(ratios).toFixed(2)} times Baton (${range})`
}

/** Medians over the rounds, and how many times ours it costs: the middle, and the range of the rounds. */
function row(name: string, rounds: readonly (readonly Round[])[], index: number): string {
  const middle = (value: (round: Round) => number): number =>
    median(rounds.map((round) => value(round[index] ?? NOTHING)))
  const beside = index === 0 ? '' : `, ${timesOurs(rounds, index, ({ cpuMs }) => cpuMs)}`
  const cpu = middle(({ cpuMs }) => cpuMs).toFixed(3)
  const workers = middle(({ workersMs }) => workersMs)
  const all = timesOurs(rounds, index, ({ cpuMs, workersMs }) => cpuMs + workersMs)
  const withWorkers =
    workers === 0 ? '' : `; workers and relay ${workers.toFixed(3)} more${index === 0 ? '' : `, ${all}`}`
  const times = `p50 ${middle(({ p50 }) => p50).toFixed(1)} ms, p99 ${middle(({ p99 }) => p99).toFixed(1)} ms`
  return `  ${name.padEnd(16)} ${cpu.padStart(8)} CPU-ms a request, ${times}${beside}${withWorkers}`
}
