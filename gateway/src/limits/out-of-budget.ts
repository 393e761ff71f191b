import type { ServerResponse } from 'node:http'
import { sendJson } from '@baton/service-kit/http-server'
import { GraphQLError } from 'graphql'
import type { Balance } from './budgets.js'

/** Why an operation is refused whose client has spent the minute's budget. */
export function outOfBudget({ reset }: Balance): GraphQLError {
  return new GraphQLError(`The budget of this minute is spent: ask again in ${reset} seconds.`, {
    extensions: { code: 'RATE_LIMITED', retryAfter: reset, http: { status: 429 } },
  })
}

/** The headers that tell a client what is left to it. */
export function balanceHeaders({
  allowed,
  limit,
  remaining,
  reset,
}: Balance): Readonly<Record<string, string>> {
  return {
    'ratelimit-policy': `"cost";q=${limit};w=60`,
    ratelimit: `"cost";r=${remaining};t=${reset}`,
    ...(allowed ? {} : { 'retry-after': String(reset) }),
  }
}

/** The error that is told to whoever has nothing left, as the graph would tell it. */
export function toldOutOfBudget(balance: Balance, requestId: string): object {
  const { message, extensions } = outOfBudget(balance)
  return { message, extensions: { code: extensions['code'], retryAfter: balance.reset, requestId } }
}

/** Answers in the graph's place whoever has nothing left: what they sent is not read. */
export function refuseSpent(response: ServerResponse, balance: Balance, requestId: string): null {
  for (const [name, value] of Object.entries(balanceHeaders(balance))) response.setHeader(name, value)
  response.setHeader('cache-control', 'no-store')
  const { limit, remaining } = balance
  const cost = { requested: 0, actual: 0, limit, remaining }
  sendJson(response, 429, { errors: [toldOutOfBudget(balance, requestId)], extensions: { requestId, cost } })
  return null
}
