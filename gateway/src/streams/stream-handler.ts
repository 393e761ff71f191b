import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPart2Label, labelsOpenTo, mayReadByConsent } from '@baton/auth/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import { SENSITIVITIES } from '@baton/events/sensitivity'
import { CLIENT_HEADER, type RegisteredOperations } from '../registered/registered-operations.js'
import { wallClock } from '@baton/service-kit/clock'
import { type Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { getOperationAST, GraphQLError, OperationTypeNode, type DocumentNode } from 'graphql'
import { authenticateBearer, signedIn, type Caller, type Trust } from '../viewers/authenticate.js'
import type { GatewayContext } from '../gateway-context.js'
import { graphFor, pathOf, type Graphs } from '../graphql-handler.js'
import type { Graph } from '../graphql-server.js'
import { readBody } from '../read-body.js'
import { originOfRequest, type RequestOrigin } from '../viewers/request-origin.js'
import { Presence } from '../viewers/presence.js'
import { Places } from '../places.js'
import { whenClosed } from '../when-closed.js'
import {
  bodyIn,
  checkDocument,
  NO_OPERATION,
  operationIn,
  toldOf,
  type AskedStream,
  type ToldError,
} from './asked-stream.js'
import { openEventStream } from './event-stream.js'
import type { Feed, Followed } from './feed.js'
import type { Bill } from '../limits/bill.js'
import { refuseOperation, refuseStreamSpent } from './refusals.js'
import { runStream } from './run-stream.js'
import { SignedOut, type Question, type Result } from './stream-parts.js'
import { changeOf } from './stream-schema.js'
import { toQuery, type StreamQuery } from './to-query.js'

const PATHS: Readonly<Record<string, '/graphql' | '/partner/graphql'>> = {
  '/graphql/stream': '/graphql',
  '/partner/graphql/stream': '/partner/graphql',
}
const REQUEST_MS = 25_000
const MOST_STREAMS = { ofOne: 20, ofAll: 10_000 }
/** A page that is loaded anew finds the place of its last connection by then. */
const TOO_MANY_WAIT_SECONDS = 1

/** What streams are served from. */
export interface StreamingParts {
  readonly graphs: Graphs
  readonly trust: Trust
  readonly feed: Feed
  readonly registered: RegisteredOperations
}

/** `POST /graphql/stream`, `POST /partner/graphql/stream`: GraphQL over Server-Sent Events, one operation a connection. */
export function streamHandler(parts: StreamingParts): Handler {
  const open = new Places(MOST_STREAMS)
  return async (request, response) => {
    const path = PATHS[pathOf(request)]
    if (!path) return false
    const requestId = newId('request')
    response.setHeader('x-request-id', requestId)
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST')
      return refuse(response, 405, {
        code: 'METHOD_NOT_ALLOWED',
        message: 'Streams are opened by POST.',
        requestId,
      })
    }
    const bytes = await readBody(request)
    if (!bytes) {
      response.setHeader('connection', 'close') // the rest of what is too large is not read
      const message = 'The request is larger than 1 MiB.'
      return refuse(response, 413, { code: 'TOO_LARGE', message, requestId })
    }
    const caller = signedIn(await authenticateBearer(request.headers, parts.trust))
    if (!caller.ok) return refuse(response, caller.status, { ...caller, requestId })
    const graph = graphFor(parts.graphs, path, caller.viewer)
    if (!graph) {
      const message = 'This graph is for users of partner agencies.'
      return refuse(response, 403, { code: 'FORBIDDEN', message, requestId })
    }
    const origin = originOfRequest(request, parts.trust.proxies)
    const whoAsks = (): Promise<Caller> => authenticateBearer(request.headers, parts.trust)
    const { viewer, expiresAt } = caller
    const who = { graph, viewer, origin, requestId, expiresAt, whoAsks }
    const read = askedOf({ parts, open }, who, { request, response, bytes })
    if (read) await serve(parts, who, { ...read, response })
    return true
  }
}

interface Sent {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly bytes: Buffer
}

/** The operation that was sent, once everything is known that could refuse it; null when it was refused. */
function askedOf(
  { parts, open }: { readonly parts: StreamingParts; readonly open: Places },
  { graph, viewer, origin, requestId }: Who,
  { request, response, bytes }: Sent,
): { readonly asked: AskedStream; readonly document: DocumentNode } | null {
  const { toll } = graph
  const spent = toll.spentBy(viewer)
  if (spent) return refuseStreamSpent(request, response, { spent, requestId })
  const say = (errors: readonly ToldError[]): null => {
    toll.refused(
      viewer,
      errors.map(({ extensions }) => extensions.code),
    )
    return refuseOperation(request, response, errors)
  }
  const client = String(request.headers[CLIENT_HEADER] ?? '')
  const name = graph === parts.graphs.partner ? 'partner' : 'staff'
  const body = bodyIn(request.headers, bytes)
  const known = body && parts.registered({ graph: name, client, body })
  if (known && !known.ok)
    return say([{ message: known.message, extensions: { code: known.code, requestId } }])
  const asked = known && operationIn(known.body)
  if (!asked) {
    toll.refused(viewer, [NO_OPERATION.code])
    refuse(response, NO_OPERATION.status, { ...NO_OPERATION, requestId })
    return null
  }
  const slot = open.take(viewer.id)
  // Before the document is read: nothing is validated for whoever has no place for a stream.
  if (!slot) {
    const message = 'There are too many open streams: close some.'
    response.setHeader('retry-after', String(TOO_MANY_WAIT_SECONDS))
    refuse(response, 429, { code: 'TOO_MANY_STREAMS', message, requestId })
    return null
  }
  whenClosed(response, slot)
  const checked = checkDocument(graph, asked.query)
  if ('errors' in checked) return say(toldOf(checked.errors, requestId))
  origin.asks(hash('sha256', asked.query, 'hex'))
  return { asked, document: checked.document }
}

interface Who {
  readonly graph: Graph
  readonly viewer: Viewer
  readonly origin: RequestOrigin
  readonly requestId: string
  readonly expiresAt: number
  /** The same caller at this moment, if their token is still believed. */
  readonly whoAsks: () => Promise<Caller>
}

async function serve(
  { trust, feed }: StreamingParts,
  { graph, viewer, origin, requestId, expiresAt, whoAsks }: Who,
  { asked, document, response }: { asked: AskedStream; document: DocumentNode; response: ServerResponse },
): Promise<void> {
  const now = (): number => wallClock().now().getTime()
  // Before the answer's head goes out: whoever reads the state once the stream is open misses nothing.
  const head = await feed.head()
  const stream = openEventStream(response)
  if (stream.closed.aborted) return // they left meanwhile
  const client = new Presence()
  stream.closed.addEventListener('abort', () => client.leave(), { once: true })
  const ask = async (question: AskedStream & Question, bill?: Bill): Promise<Result> => {
    const { query, variables, operationName, isProbe } = question
    // The rights of this moment: the access epoch moves on while a stream is open, and a key may be withdrawn.
    const caller = await whoAsks()
    if (!caller.ok || !caller.viewer) throw new SignedOut()
    const contextValue: GatewayContext = {
      requestId,
      viewer: isProbe ? { ...caller.viewer, isProbe } : caller.viewer,
      origin,
      deadline: now() + REQUEST_MS,
      client,
      replayed: [],
      ...(bill ? { bill } : {}),
    }
    const request = {
      query,
      ...(variables ? { variables } : {}),
      ...(operationName ? { operationName } : {}),
    }
    const { body } = await graph.server.executeOperation(request, { contextValue })
    if (body.kind !== 'single') throw new Error('The graph answers in one piece.')
    return body.singleResult
  }
  const isStream =
    getOperationAST(document, asked.operationName)?.operation === OperationTypeNode.SUBSCRIPTION
  try {
    if (!isStream) {
      stream.next(await ask(asked), null)
      return stream.complete()
    }
    const query = toQuery(document, asked.operationName ?? undefined, asked.variables ?? {})
    const isDeactivated = (): boolean => trust.deactivated.has(viewer.id)
    const followed = followedBy(query, viewer)
    await runStream({ feed, head, stream, query, followed, ask, isDeactivated, expiresAt, now, requestId })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { message, extensions } = error
    graph.toll.refused(viewer, [String(extensions['code'])])
    stream.next({ errors: [{ message, extensions: { ...extensions, requestId } }] }, null)
    stream.complete()
  }
}

/** What wakes the viewer's stream: what is open to them, and what a consent may open. */
function followedBy({ source, args }: StreamQuery, viewer: Viewer): Followed {
  const byConsent = mayReadByConsent(viewer) ? SENSITIVITIES.filter(isPart2Label) : []
  return { ...changeOf(source, args), labels: labelsOpenTo(viewer), byConsent }
}
