import type { BenchStack } from '../bench-stack.js'
import { pageOfFifty, pageOfOne } from '../reading.js'
import { supervisorTokens } from './bench-tokens.js'
import { comparePage } from './compare-page.js'
import { ourGateway } from './contender.js'
import { gatewayEnvironment, VIEWERS } from './gateway-environment.js'
import { canMeasureSystem, stockSystem, wholeSystem } from './whole-system.js'

/**
 * Processors are shared with whatever else runs on the machine, and here more of them are measured. How fast they are changes
 * within a minute: many short rounds, in turns, tell two systems apart where a few long ones tell the weather.
 */
const SYSTEMS = { rounds: 15, warmUps: 10, partOfRound: 1 / 3 }

/**
 * The whole system, subgraphs and Postgres included, beside the same services on stock Apollo, in a stack of its own: what
 * Postgres has still to do for those who were compared before would count for both.
 */
export async function compareSystems(stack: BenchStack): Promise<string> {
  if (!canMeasureSystem()) return 'end to end: skipped, this system does not tell the time of other processes'
  const tokens = await supervisorTokens(stack.devIssuerKey, VIEWERS)
  const stock = await stockSystem(stack, await gatewayEnvironment(stack))
  const systems = [await wholeSystem(stack, ourGateway(stack.url), []), stock]
  const lines = ['end to end: gateway, five subgraphs and Postgres together']
  try {
    for (const page of [await pageOfOne(stack), pageOfFifty()])
      lines.push(...(await comparePage(page, systems, { tokens, ...SYSTEMS })))
  } finally {
    await Promise.all(systems.map((one) => one.stop()))
  }
  return lines.join('\n')
}
