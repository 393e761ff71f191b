import { bodyHash, sign, SIGNATURE_HEADER, type SigningKeys } from '@baton/auth/sign'
import type { GraphQLDataSource } from '@apollo/gateway'
import { newId } from '@baton/service-kit/ids'
import { wallClock } from '@baton/service-kit/clock'
import type { GraphQLFormattedError } from 'graphql'
import type { Pool } from 'undici'
import type { GatewayContext } from './gateway-context.js'
import { subgraphUnavailable } from './subgraph-unavailable.js'

/** How a subgraph is reached. */
export interface SubgraphLink {
  readonly name: string
  readonly pool: Pool
  readonly keys: SigningKeys
  /** Called with the epoch that a subgraph answered; the reply waits for it. */
  readonly raiseEpoch: (epoch: number) => Promise<void>
}

interface SubgraphAnswer {
  data?: Record<string, unknown> | null
  errors?: GraphQLFormattedError[]
  extensions?: { replayed?: unknown; accessEpoch?: unknown }
}

type Process = GraphQLDataSource<GatewayContext>['process']

const SLOWEST_SUBGRAPH_MS = 10_000

/** Asks one subgraph over a kept-alive connection, each request signed over its exact bytes. */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #link: SubgraphLink

  constructor(link: SubgraphLink) {
    this.#link = link
  }

  async process(options: Parameters<Process>[0]): ReturnType<Process> {
    const context = options.context as GatewayContext // the gateway asks for incoming operations only
    const { query, variables, operationName } = options.request
    const body = JSON.stringify({ query, variables, operationName })
    let answer: SubgraphAnswer
    try {
      answer = await this.#send(body, context)
    } catch {
      const path = 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : []
      return { errors: subgraphUnavailable({ subgraph: this.#link.name, path, query: query ?? '' }) }
    }
    await this.#collect(answer, context)
    return {
      ...(answer.data === undefined ? {} : { data: answer.data }),
      ...(answer.errors ? { errors: answer.errors } : {}),
    }
  }

  async #send(body: string, context: GatewayContext): Promise<SubgraphAnswer> {
    const { name, pool, keys } = this.#link
    const now = wallClock().now()
    const { viewer, requestId } = context
    const nonce = newId('nonce')
    const signature = sign({ keys, audience: name, viewer, requestId, nonce, bodyHash: bodyHash(body), now })
    const timeout = Math.min(SLOWEST_SUBGRAPH_MS, context.deadline - now.getTime())
    if (timeout <= 0) throw new Error('The request ran out of time.')
    const response = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature },
      body,
      signal: AbortSignal.timeout(timeout),
    })
    const answer = (await response.body.json()) as SubgraphAnswer // our own subgraph, over a signed channel
    if (response.statusCode === 401 || response.statusCode >= 500)
      throw new Error(`status ${response.statusCode}`)
    return answer
  }

  async #collect(answer: SubgraphAnswer, context: GatewayContext): Promise<void> {
    const { replayed, accessEpoch } = answer.extensions ?? {}
    if (Array.isArray(replayed)) context.replayed.push(...replayed.map(String))
    if (typeof accessEpoch === 'number') await this.#link.raiseEpoch(accessEpoch)
  }
}
