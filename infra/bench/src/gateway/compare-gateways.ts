import { pageOfFifty, pageOfOne } from '../reading.js'
import type { BenchStack } from '../bench-stack.js'
import { supervisorTokens } from './bench-tokens.js'
import { comparePage, LIMIT } from './compare-page.js'
import { oneMoreGateway, startContender, type Contender } from './contender.js'
import { gatewayEnvironment, VIEWERS } from './gateway-environment.js'
import type { Page } from './measure.js'
import { startRivals } from './rivals.js'
import { refusals } from './refusals.js'
import { mistaken, subgraphRequests } from './subgraph-requests.js'

/**
 * Rounds that count, after those that do not. V8 goes on compiling for thousands of requests: half of Baton's processor
 * time in the first round, an eighth in the seventh, none to speak of after the tenth. Every contender has as many.
 */
const GATEWAYS = { rounds: 4, warmUps: 10 }

/**
 * The gateway beside @apollo/gateway as it comes and beside the limit, over the same running subgraphs, in turn. What
 * counts is the gateway's own processor time for each request; the ratio is paired within a round.
 */
export async function compareGateways(stack: BenchStack): Promise<string> {
  const tokens = await supervisorTokens(stack.devIssuerKey, VIEWERS)
  const env = await gatewayEnvironment(stack)
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
  return rivals.missing.join('\n')
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
