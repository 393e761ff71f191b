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
import type { Viewer } from '@baton/auth/viewer'
import { wallClock } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { openSpan } from '@baton/tracing/span'
import type { GraphQLFormattedError } from 'graphql'
import { CircuitBreaker } from './circuit-breaker.js'
import type { GatewayContext } from '../gateway-context.js'
import type { Connections } from './http/connections.js'
import type { Question, TextSource } from '../executor/splice/text-source.js'
import { saysItIsAway } from './is-away.js'
import { SubgraphPulse, TooLate } from './pulse.js'
import { QuotedDocuments } from './quoted-documents.js'
import { subgraphUnavailable } from './unavailable.js'
import { UnderWay, type Way } from './under-way.js'

/** How a subgraph is reached. */
export interface SubgraphLink {
  readonly name: string
  readonly connections: Connections
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

/** The body of a request, and its SHA-256: what is signed, and what tells that two ask the same. */
interface Asked {
  readonly body: string
  readonly hash: string
  readonly isMutation: boolean
  /** Where it is posted. */
  readonly path: string
  /** What is shown comes with the answer, and the gateway tells the access log. */
  readonly carriesReads: boolean
  /** `traceparent` of others for whom it is sent as well. */
  readonly links?: readonly string[]
}

/** For whom a request is signed: for nobody where the gateway posts something in its own name. */
type Sender = Pick<GatewayContext, 'requestId' | 'origin'> & { readonly viewer: Viewer | null }

type Process = GraphQLDataSource<GatewayContext>['process']

const SLOWEST_SUBGRAPH_MS = 10_000
const LONGEST_POST_MS = 5_000
/** What several wait for ends with the first of them, up to this much early for the others. */
const NEARLY_OVER_MS = 1_000
/** Stands for an answer that was waited for as long as its client waits. */
const LATE = 'late'

/**
 * Asks one subgraph over a kept-alive connection, each request signed over its exact bytes. A query whose connection
 * broke is sent once more; a mutation never is. The same query by the same viewer that is under way already is
 * answered by it, unless something was changed since; when the last client who waits for it has left, it is given up,
 * and nothing more is asked for them. A mutation is never given up. A subgraph that is away again and again is left alone for a moment.
 */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext>, TextSource {
  readonly #link: SubgraphLink
  readonly #breaker = new CircuitBreaker()
  readonly #pulse: SubgraphPulse
  readonly #way: Way
  readonly #underWay = new Map<string, UnderWay>()
  readonly #quoted = new QuotedDocuments()

  constructor(link: SubgraphLink) {
    this.#link = link
    this.#pulse = new SubgraphPulse(link.url, this.#breaker)
    this.#way = { connections: link.connections, ended: (one, error) => this.#ended(one, error) }
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
    const body = `${this.#quoted.beginningOf(query, operationName)}${variables}}`
    const isMutation = query.startsWith('mutation')
    try {
      const reads = isMutation ? undefined : context.reads
      const asked = { body, hash: bodyHash(body), isMutation, path: '/graphql', carriesReads: !!reads }
      const answer = await this.#ask(asked, context)
      return reads ? reads.takenFrom(this.#link.name, answer) : answer
    } catch (error) {
      const left = context.deadline - wallClock().now().getTime()
      return error instanceof TooLate && left < NEARLY_OVER_MS ? LATE : ''
    }
  }

  /** Whether it is being left alone because it failed again and again. */
  get isLeftAlone(): boolean {
    return this.#breaker.isOpen
  }

  /**
   * Posts something in the gateway's own name, once, for the running span and for others that are named by their
   * `traceparent`; null where the subgraph does not answer.
   */
  async post(path: string, body: string, links: readonly string[] = []): Promise<string | null> {
    const now = wallClock().now().getTime()
    const sender = { viewer: null, requestId: newId('request') }
    const asked = { body, hash: bodyHash(body), isMutation: true, path, carriesReads: false, links }
    try {
      return await this.#send(asked, sender, { now, waits: LONGEST_POST_MS }).join(undefined)
    } catch {
      return null
    }
  }

  async read(text: string, question: Question, context: GatewayContext): ReturnType<Process> {
    let answer: SubgraphAnswer
    try {
      answer = JSON.parse(text) as SubgraphAnswer // our own subgraph, over a signed channel
    } catch {
      return { errors: this.#missing(question, text === LATE) }
    }
    const { data, errors, extensions } = answer
    if (extensions) await this.#collect(extensions, context)
    return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) }
  }

  #missing({ path, query }: Question, isLate: boolean): GraphQLFormattedError[] {
    return subgraphUnavailable({ subgraph: this.#link.name, path, query, isLate })
  }

  /** Joins the same query of the same viewer, rights included, while it is under way. */
  #ask(asked: Asked, context: GatewayContext): Promise<string> {
    const now = wallClock().now().getTime()
    const waits = Math.min(SLOWEST_SUBGRAPH_MS, context.deadline - now)
    if (asked.isMutation) return this.#change(asked, context, { now, waits })
    if (context.client?.hasLeft) throw new Error('The client has left: the subgraph is not asked.')
    // All of the viewer: one person may ask with other roles, for another agency or other patients at the same moment.
    // From another program it is another row of the access log.
    // Whoever waits less long does not cut off those who wait longer.
    const who = `${viewerText(context.viewer)} ${context.origin?.text ?? ''}`
    const key = `${Math.ceil(waits / 1_000)} ${asked.carriesReads} ${asked.hash} ${who}`
    const before = this.#underWay.get(key)
    if (before?.isWanted) return before.join(context.client)
    const one = this.#send(asked, context, { now, waits, key })
    this.#underWay.set(key, one)
    return one.join(context.client)
  }

  /** Nobody who asks after a change is answered with what was asked before it: that may have been read before. */
  async #change(
    asked: Asked,
    context: GatewayContext,
    time: { now: number; waits: number },
  ): Promise<string> {
    try {
      return await this.#send(asked, context, time).join(undefined)
    } finally {
      this.#underWay.clear() // whoever waits already is answered all the same
    }
  }

  #send(
    asked: Asked,
    sender: Sender,
    { now, waits, key = '' }: { now: number; waits: number; key?: string },
  ): UnderWay {
    if (waits <= 0) throw new TooLate('The client no longer waits: the subgraph is not asked.')
    if (!this.#breaker.allows(now)) throw new Error('The subgraph is not asked.')
    const span = openSpan({ name: `ask ${this.#link.name}`, kind: 'client', links: asked.links })
    const trace = span?.traceparent ?? null
    const one = new UnderWay(this.#way, {
      key,
      write: () => this.#request(asked, sender, { waits, trace }),
      since: now,
      until: now + waits,
      mayRepeat: !asked.isMutation,
      span,
    })
    this.#pulse.watch(one)
    this.#link.connections.send(one)
    return one
  }

  #ended(one: UnderWay, error: Error | null): void {
    this.#pulse.forget(one)
    if (this.#underWay.get(one.key) === one) this.#underWay.delete(one.key)
    if (!error) return this.#breaker.succeeded()
    const waitedLongest = one.until - one.since === SLOWEST_SUBGRAPH_MS
    if (saysItIsAway(error, waitedLongest)) this.#breaker.failed(wallClock().now().getTime())
  }

  /** The whole request as it goes over the wire. Nothing in its head comes from a client but letters, digits and dots. */
  #request(
    { body, hash, path, carriesReads }: Asked,
    { viewer, requestId, origin }: Sender,
    { waits, trace }: { waits: number; trace: string | null },
  ): string {
    const { name, keys, url } = this.#link
    const now = wallClock().now()
    const signature = sign({
      keys,
      audience: name,
      viewer,
      requestId,
      nonce: randomUUID(),
      origin: origin?.text,
      carriesReads,
      bodyHash: hash,
      now,
    })
    return (
      `POST ${path} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\n` +
      `${SIGNATURE_HEADER}: ${signature}\r\n${DEADLINE_HEADER}: ${waits}\r\n` +
      (trace === null ? '' : `traceparent: ${trace}\r\n`) +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    )
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
