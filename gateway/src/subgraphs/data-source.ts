import type { GraphQLDataSource } from '@apollo/gateway'
import { randomUUID } from 'node:crypto'
import {
  bodyHash,
  DEADLINE_HEADER,
  sign,
  SIGNATURE_HEADER,
  viewerText,
  type SigningKeys,
} from '@baton/auth/sign'
import { wallClock } from '@baton/service-kit/clock'
import { inSpan, traceparent } from '@baton/tracing/span'
import type { GraphQLFormattedError } from 'graphql'
import type { Pool } from 'undici'
import { CircuitBreaker } from './circuit-breaker.js'
import type { GatewayContext } from '../gateway-context.js'
import type { Presence } from '../viewers/presence.js'
import { SharedQuestion } from './shared-question.js'
import type { Question, TextSource } from '../executor/splice/text-source.js'
import { SubgraphPulse } from './pulse.js'
import { subgraphUnavailable } from './unavailable.js'

/** How a subgraph is reached. */
export interface SubgraphLink {
  readonly name: string
  readonly pool: Pool
  /** The address of its process. */
  readonly url: URL
  readonly keys: SigningKeys
  readonly noteAccess: NoteAccess
}

/** Told what a subgraph's answer took from whom; the reply waits for it, so that it holds for the very next request. */
export type NoteAccess = (ended: {
  /** How many revocations there are by now. */
  readonly accessEpoch?: number
  /** Who no longer works here. */
  readonly deactivated?: readonly string[]
}) => Promise<void>

interface SubgraphAnswer {
  data?: Record<string, unknown> | null
  errors?: GraphQLFormattedError[]
  extensions?: { replayed?: unknown; accessEpoch?: unknown; deactivated?: unknown }
}

/** The bytes of a request, and their SHA-256: what is signed, and what tells that two ask the same. */
interface Asked {
  readonly body: Buffer
  readonly hash: string
}

type Process = GraphQLDataSource<GatewayContext>['process']

const SLOWEST_SUBGRAPH_MS = 10_000
const MOST_DOCUMENTS = 2_000
/** The connection broke: nothing says that the request was read. */
const BROKEN = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET'])

/**
 * Asks one subgraph over a kept-alive connection, each request signed over its exact bytes. A query whose connection
 * broke is sent once more; a mutation never is. The same query by the same viewer that is under way already is
 * answered by it; when the last client who waits for it has left, it is given up, and nothing more is asked for them.
 * A mutation is never given up. A subgraph that fails again and again is left alone for a moment.
 */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext>, TextSource {
  readonly #link: SubgraphLink
  readonly #breaker = new CircuitBreaker()
  readonly #pulse: SubgraphPulse
  readonly #underWay = new Map<string, SharedQuestion>()
  readonly #beginnings = new Map<string, string>()

  constructor(link: SubgraphLink) {
    this.#link = link
    this.#pulse = new SubgraphPulse(link, this.#breaker)
  }

  async process(options: Parameters<Process>[0]): ReturnType<Process> {
    const { query = '', variables, operationName } = options.request
    const path = 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : []
    const question = { query, operationName, variables: JSON.stringify(variables ?? {}), path }
    const context = options.context as GatewayContext // the gateway asks for incoming operations only
    return this.read(await this.text(question, context), question, context)
  }

  async text(question: Question, context: GatewayContext): Promise<string> {
    const { query, operationName, variables } = question
    const body = Buffer.from(`${this.#beginningOf(query, operationName)}${variables}}`)
    const asked = { body, hash: bodyHash(body) }
    const isMutation = query.startsWith('mutation')
    try {
      return await (isMutation ? this.#send(asked, context) : this.#sendOnce(asked, context))
    } catch {
      return ''
    }
  }

  async read(text: string, question: Question, context: GatewayContext): ReturnType<Process> {
    let answer: SubgraphAnswer
    try {
      answer = JSON.parse(text) as SubgraphAnswer // our own subgraph, over a signed channel
    } catch {
      return { errors: this.#missing(question) }
    }
    const { data, errors, extensions } = answer
    if (extensions) await this.#collect(extensions, context)
    return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) }
  }

  #missing({ path, query }: Question): GraphQLFormattedError[] {
    return subgraphUnavailable({ subgraph: this.#link.name, path, query })
  }

  /** Plans come again and again: their documents are quoted once. */
  #beginningOf(query: string, operationName: string | undefined): string {
    const key = operationName === undefined ? query : `${operationName} ${query}`
    const known = this.#beginnings.get(key)
    if (known !== undefined) return known
    const beginning = `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`
    if (this.#beginnings.size >= MOST_DOCUMENTS) this.#beginnings.clear()
    this.#beginnings.set(key, beginning)
    return beginning
  }

  /** Joins the same question of the same viewer, rights included, while it is under way. */
  async #sendOnce(asked: Asked, context: GatewayContext): Promise<string> {
    const { client } = context
    if (client?.hasLeft) throw new Error('The client has left: the subgraph is not asked.')
    // All of the viewer: one person may ask with other roles, for another agency or other patients at the same moment.
    const waits = Math.min(SLOWEST_SUBGRAPH_MS, context.deadline - wallClock().now().getTime())
    // Whoever waits less long does not cut off those who wait longer.
    const key = `${Math.ceil(waits / 1_000)} ${asked.hash} ${viewerText(context.viewer)}`
    const before = this.#underWay.get(key)
    if (before?.isWanted) return before.join(client)
    const question = new SharedQuestion(async (askers) =>
      this.#send(asked, context, askers).catch(async (error: unknown) => {
        if (!isBroken(error)) throw error
        return this.#send(asked, context, askers)
      }),
    )
    this.#underWay.set(key, question)
    try {
      return await question.join(client)
    } finally {
      if (this.#underWay.get(key) === question) this.#underWay.delete(key)
    }
  }

  async #send(asked: Asked, context: GatewayContext, askers?: Presence): Promise<string> {
    const now = wallClock().now()
    const timeout = Math.min(SLOWEST_SUBGRAPH_MS, context.deadline - now.getTime())
    if (timeout <= 0 || !this.#breaker.allows(now.getTime())) throw new Error('The subgraph is not asked.')
    try {
      const span = { name: `ask ${this.#link.name}`, kind: 'client' } as const
      const text = await inSpan(span, () => this.#request(asked, context, { now, timeout, askers }))
      this.#breaker.succeeded()
      return text
    } catch (error) {
      // A client that hardly waits, or left, says nothing about the subgraph.
      const isSlow = timeout === SLOWEST_SUBGRAPH_MS && !askers?.hasLeft
      if (isSlow || isBroken(error)) this.#breaker.failed(now.getTime())
      throw error
    }
  }

  #request(
    { body, hash }: Asked,
    { viewer, requestId }: GatewayContext,
    { now, timeout, askers }: { now: Date; timeout: number; askers: Presence | undefined },
  ): Promise<string> {
    const { name, keys } = this.#link
    const signature = sign({
      keys,
      audience: name,
      viewer,
      requestId,
      nonce: randomUUID(),
      bodyHash: hash,
      now,
    })
    const trace = traceparent()
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      [SIGNATURE_HEADER]: signature,
      [DEADLINE_HEADER]: String(timeout),
    }
    if (trace !== null) headers['traceparent'] = trace
    return this.#pulse.ask({ headers, body, timeout }, now.getTime(), askers)
  }

  async #collect(
    { replayed, accessEpoch, deactivated }: NonNullable<SubgraphAnswer['extensions']>,
    context: GatewayContext,
  ): Promise<void> {
    if (Array.isArray(replayed)) context.replayed.push(...replayed.map(String))
    if (typeof accessEpoch === 'number') await this.#link.noteAccess({ accessEpoch })
    if (Array.isArray(deactivated)) await this.#link.noteAccess({ deactivated: deactivated.map(String) })
  }
}

function isBroken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && BROKEN.has(String(error.code))
}
