import { fileURLToPath } from 'node:url'
import { request } from 'undici'
import { pageOfFifty, pageOfOne } from '../reading.js'
import type { BenchStack } from '../bench-stack.js'
import { median } from '../rounds.js'
import { supervisorTokens } from './bench-tokens.js'
import { oneMoreGateway, ourGateway, startContender, type Contender } from './contender.js'
import { dataOf, measure, type Page, type Round } from './measure.js'
import { startRivals } from './rivals.js'
import { refusals } from './refusals.js'
import { mistaken, subgraphRequests } from './subgraph-requests.js'
import { canMeasureSystem, stockSystem, wholeSystem } from './whole-system.js'

/**
 * Rounds that count, after those that do not. V8 goes on compiling for thousands of requests: half of Baton's processor
 * time in the first round, an eighth in the seventh, none to speak of after the tenth. Every contender has as many.
 */
const GATEWAYS = { rounds: 4, warmUps: 10 }
/** Processors are shared with whatever else runs on the machine, and here more of them are measured: one round more. */
const SYSTEMS = { rounds: 5, warmUps: 10 }
const VIEWERS = 200
const LIMIT = 'limit'
const composed = (name: string): string =>
  fileURLToPath(new URL(`../../../../gateway/supergraph/${name}`, import.meta.url))

/**
 * The gateway beside @apollo/gateway as it comes and beside the limit, over the same running subgraphs, in turn. What
 * counts is the gateway's own processor time for each request; the ratio is paired within a round. Then the whole
 * system, subgraphs and Postgres included, beside the same services on stock Apollo.
 */
export async function compareGateways(stack: BenchStack): Promise<string> {
  const tokens = await supervisorTokens(stack.devIssuerKey, VIEWERS)
  const jwks = await (await request(`${stack.url}/dev/jwks.json`)).body.text()
  const env = {
    SIGNING_KEYS: JSON.stringify(stack.signingKeys),
    SUBGRAPH_URLS: JSON.stringify(stack.subgraphUrls),
    JWKS: jwks,
    REDIS_URL: stack.redisUrl,
    SUPERGRAPH: composed('supergraph.graphql'),
    API_SCHEMA: composed('api.graphql'),
  }
  const pages = [await pageOfOne(stack), pageOfFifty()]
  // The stack's own gateway also answers workers all the time: like the others, this one has nothing else to do.
  const ours = await oneMoreGateway(stack)
  const stock = await startContender('@apollo/gateway', new URL('stock-main.js', import.meta.url), env)
  const rivals = await startRivals(env)
  const raw = await startContender(LIMIT, new URL('raw-main.js', import.meta.url), {})
  const gateways = [ours, stock, ...rivals.started, raw]
  try {
    tell(await refusals(ours, tokens[0] ?? ''))
    for (const page of pages) {
      tell(await comparePage(page, gateways, { tokens, ...GATEWAYS }))
      tell([await whatReachesSubgraphs(stack, gateways, { page, tokens })])
    }
  } finally {
    await Promise.all(gateways.map((one) => one.stop()))
  }
  tell(rivals.missing)
  return (await compareSystems(stack, { env, pages, tokens })).join('\n')
}

/** The proof that each gateway does the whole work for each viewer. */
async function whatReachesSubgraphs(
  stack: BenchStack,
  gateways: readonly Contender[],
  asked: { page: Page; tokens: readonly string[] },
): Promise<string> {
  const told: string[] = []
  for (const one of gateways.filter(({ name }) => name !== LIMIT)) {
    const requests = await subgraphRequests(stack, one, asked)
    const wrong = await mistaken(one, asked.tokens)
    told.push(
      `${one.name} ${requests.toFixed(2)}${wrong > 0 ? ` (${wrong} OF 16 TOLD THEY ARE SOMEBODY ELSE)` : ''}`,
    )
  }
  return `  subgraph requests an operation, counted there: ${told.join(', ')}`
}

/** It takes minutes: what is known is told at once. */
function tell(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

interface SystemsRun {
  readonly env: Readonly<Record<string, string>>
  readonly pages: readonly Page[]
  readonly tokens: readonly string[]
}

async function compareSystems(stack: BenchStack, { env, pages, tokens }: SystemsRun): Promise<string[]> {
  if (!canMeasureSystem())
    return ['end to end: skipped, this system does not tell the time of other processes']
  const stock = await stockSystem(stack, env)
  const systems = [await wholeSystem(stack, ourGateway(stack.url), []), stock]
  const lines = ['end to end: gateway, five subgraphs and Postgres together']
  try {
    for (const page of pages) lines.push(...(await comparePage(page, systems, { tokens, ...SYSTEMS })))
  } finally {
    await Promise.all(systems.map((one) => one.stop()))
  }
  return lines
}

const NOTHING: Round = { cpuMs: 0, p50: 0, p99: 0 }

/** The first contender is ours; the one that is named `limit` is given the answer and returns it. */
async function comparePage(
  page: Page,
  contenders: readonly Contender[],
  { tokens, rounds: wanted, warmUps }: { tokens: readonly string[]; rounds: number; warmUps: number },
): Promise<string[]> {
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
    for (const contender of order) found.set(contender, await measure(contender, page, tokens))
    rounds.push(contenders.map((contender) => found.get(contender) ?? NOTHING))
  }
  const isSame = new Set(answers.values()).size === 1
  return [
    `${page.name}: answers ${isSame ? 'equal' : 'DIFFER'}, ${data.length} bytes, ${wanted} rounds of ${page.requests} requests by ${tokens.length} viewers`,
    ...contenders.map(({ name }, index) => row(name, rounds, index)),
  ]
}

/** Medians over the rounds, and how many times ours it costs: the middle, and the range of the rounds. */
function row(name: string, rounds: readonly (readonly Round[])[], index: number): string {
  const middle = (value: (round: Round) => number): number =>
    median(rounds.map((round) => value(round[index] ?? NOTHING)))
  const ratios = rounds.map((round) => (round[index]?.cpuMs ?? 0) / (round[0]?.cpuMs ?? 1))
  const range = `${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)}`
  const beside = index === 0 ? '' : `, ${median(ratios).toFixed(2)} times Baton (${range})`
  const cpu = middle(({ cpuMs }) => cpuMs).toFixed(3)
  const times = `p50 ${middle(({ p50 }) => p50).toFixed(1)} ms, p99 ${middle(({ p99 }) => p99).toFixed(1)} ms`
  return `  ${name.padEnd(16)} ${cpu.padStart(8)} CPU-ms a request, ${times}${beside}`
}
