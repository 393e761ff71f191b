import { fileURLToPath } from 'node:url'
import { request } from 'undici'
import { pageOfFifty, pageOfOne } from '../reading.js'
import type { BenchStack } from '../bench-stack.js'
import { median } from '../rounds.js'
import { supervisorTokens } from './bench-tokens.js'
import { ourGateway, startContender, type Contender } from './contender.js'
import { dataOf, measure, type Page, type Round } from './measure.js'
import { refusals } from './refusals.js'

const ROUNDS = 5
const VIEWERS = 200
const SUPERGRAPH = fileURLToPath(
  new URL('../../../../gateway/supergraph/supergraph.graphql', import.meta.url),
)

/**
 * The gateway beside @apollo/gateway as it comes and beside the limit, over the same running subgraphs, in turn. What
 * counts is the gateway's own processor time for each request; the ratio is paired within a round.
 */
export async function compareGateways(stack: BenchStack): Promise<string> {
  const tokens = await supervisorTokens(stack.devIssuerKey, VIEWERS)
  const jwks = await (await request(`${stack.url}/dev/jwks.json`)).body.text()
  const env = {
    SIGNING_KEYS: JSON.stringify(stack.signingKeys),
    SUBGRAPH_URLS: JSON.stringify(stack.subgraphUrls),
    JWKS: jwks,
    SUPERGRAPH,
  }
  const ours = ourGateway(stack.url)
  const stock = await startContender('@apollo/gateway', new URL('stock-main.js', import.meta.url), env)
  const raw = await startContender('limit', new URL('raw-main.js', import.meta.url), {})
  try {
    const lines: string[] = []
    for (const page of [await pageOfOne(stack), pageOfFifty()]) {
      lines.push(...(await comparePage(page, { ours, stock, raw }, tokens)))
    }
    lines.push(...(await refusals(ours, tokens[0] ?? '')))
    return lines.join('\n')
  } finally {
    await Promise.all([stock.stop(), raw.stop()])
  }
}

interface Field {
  readonly ours: Contender
  readonly stock: Contender
  readonly raw: Contender
}

async function comparePage(
  page: Page,
  { ours, stock, raw }: Field,
  tokens: readonly string[],
): Promise<string[]> {
  const [token = ''] = tokens
  const data = await dataOf(ours, page, token)
  await dataOf(ours, page, token) // the second time runs compiled
  const same = data === (await dataOf(stock, page, token)) && data === (await dataOf(ours, page, token))
  await request(new URL('/bytes', raw.url), { method: 'POST', body: `{"data":${data}}` })
  const all = [ours, stock, raw]
  // Until everything is compiled: what a gateway costs in its first seconds is no measure of it.
  for (const contender of all) await measure(contender, page, tokens)
  const rounds: Round[][] = []
  for (let count = 0; count < ROUNDS; count++) {
    const order = count % 2 === 0 ? all : [...all].reverse()
    const found = new Map<Contender, Round>()
    for (const contender of order) found.set(contender, await measure(contender, page, tokens))
    rounds.push(all.map((contender) => found.get(contender) ?? { cpuMs: 0, p50: 0, p99: 0 }))
  }
  const of = (index: number, value: (round: Round) => number): number =>
    median(rounds.map((round) => value(round[index] ?? { cpuMs: 0, p50: 0, p99: 0 })))
  const ratio = median(rounds.map(([a, b]) => (b?.cpuMs ?? 0) / (a?.cpuMs ?? 1)))
  return [
    `${page.name}: answers ${same ? 'equal' : 'DIFFER'}, ${data.length} bytes, ${ROUNDS} rounds of ${page.requests} requests by ${tokens.length} viewers`,
    ...all.map(
      ({ name }, index) =>
        `  ${name.padEnd(16)} ${of(index, (round) => round.cpuMs)
          .toFixed(3)
          .padStart(
            8,
          )} CPU-ms a request, p50 ${of(index, (round) => round.p50).toFixed(1)} ms, p99 ${of(index, (round) => round.p99).toFixed(1)} ms`,
    ),
    `  stock costs ${ratio.toFixed(2)} times what Baton costs (paired)`,
  ]
}
