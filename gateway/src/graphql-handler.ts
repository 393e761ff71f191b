import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { HeaderMap } from '@apollo/server'
import { SIGNATURE_HEADER } from '@baton/auth/sign'
import type { Viewer } from '@baton/auth/viewer'
import { wallClock } from '@baton/service-kit/clock'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { inSpan } from '@baton/tracing/span'
import { authenticateBearer, authenticateWorker, signedIn, type Trust } from './viewers/authenticate.js'
import type { GatewayContext } from './gateway-context.js'
import { originOfRequest } from './viewers/request-origin.js'
import type { Graph } from './graphql-server.js'
import { refuseSpent } from './limits/out-of-budget.js'
import {
  CLIENT_HEADER,
  type RegisteredOperations,
  type Resolved,
} from './registered/registered-operations.js'
import { Presence } from './viewers/presence.js'
import { parseJson, readBody } from './read-body.js'
import { faultOfRequest } from './request-body.js'
import { sendText } from './send-text.js'
import { whenClosed } from './when-closed.js'

const REQUEST_MS = 25_000
/** How long a client waits, in milliseconds; it may ask for less than we would give. */
const TIMEOUT_HEADER = 'x-request-timeout-ms'

/** The two graphs of one gateway. */
export interface Graphs {
  readonly staff: Graph
  readonly partner: Graph
}

const STAFF = '/graphql'
const PARTNER = '/partner/graphql'

/** `POST /graphql` and `POST /partner/graphql`: bytes, then who, then their graph. */
export function graphqlHandler(graphs: Graphs, trust: Trust, registered: RegisteredOperations): Handler {
  return async (request, response) => {
    const path = pathOf(request)
    if (path !== STAFF && path !== PARTNER) return false
    const requestId = newId('request')
    response.setHeader('x-request-id', requestId)
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST')
      return refuse(response, 405, {
        code: 'METHOD_NOT_ALLOWED',
        message: 'The graph answers POST only.',
        requestId,
      })
    }
    const body = await readBody(request)
    if (!body) {
      response.setHeader('connection', 'close') // the rest of the body is not read
      return refuse(response, 413, {
        code: 'TOO_LARGE',
        message: 'The request is larger than 1 MiB.',
        requestId,
      })
    }
    const caller = signedIn(
      request.headers[SIGNATURE_HEADER]
        ? authenticateWorker(request.headers, body, trust)
        : await authenticateBearer(request.headers, trust),
    )
    if (!caller.ok)
      return refuse(response, caller.status, { code: caller.code, message: caller.message, requestId })
    const { viewer } = caller
    const graph = graphFor(graphs, path, viewer)
    if (!graph) {
      const message = 'The partner graph is for users of partner agencies: ask at /graphql.'
      return refuse(response, 403, { code: 'FORBIDDEN', message, requestId })
    }
    const context: GatewayContext = {
      requestId: caller.requestId ?? requestId,
      viewer,
      origin: originOfRequest(request, trust.proxies),
      deadline: wallClock().now().getTime() + patienceOf(request.headers[TIMEOUT_HEADER]),
      client: waitingFor(response),
      replayed: [],
      takesText: true,
    }
    const name = graph === graphs.partner ? 'partner' : 'staff'
    // Workers have a registry of their own, checked with their signature.
    const resolve: Resolve = (parsed) =>
      viewer.kind === 'system'
        ? { ok: true, body: parsed }
        : registered({ graph: name, client: String(request.headers[CLIENT_HEADER] ?? ''), body: parsed })
    // Workers are our own, so their trace goes on here; what a stranger's header says is not believed.
    const parent = viewer.kind === 'system' ? request.headers['traceparent']?.toString() : undefined
    const attributes = { graph: name, requestId: context.requestId }
    await inSpan({ name: 'graphql', kind: 'server', attributes, parent }, () =>
      answer({ graph, request, response, resolve }, body, context),
    )
    return true
  }
}

/**
 * The viewer decides, not the address alone: a partner never reaches the staff graph, wherever the request came in
 * (decision 0090). Null: this viewer has no business here.
 */
export function graphFor(graphs: Graphs, path: string, viewer: Viewer): Graph | null {
  if (viewer.kind === 'partner') return graphs.partner
  return path === STAFF ? graphs.staff : null
}

/** Clients send the document after an id that was not found, which is no fault of theirs. */
const STATUS = {
  OPERATION_NOT_REGISTERED: 403,
  PERSISTED_QUERY_NOT_FOUND: 200,
  PERSISTED_QUERY_HASH_MISMATCH: 400,
} as const

type Resolve = (body: unknown) => Resolved

interface Exchange {
  readonly graph: Graph
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly resolve: Resolve
}

async function answer(
  { graph, request, response, resolve }: Exchange,
  body: Buffer,
  context: GatewayContext,
): Promise<void> {
  const { toll } = graph
  const spent = toll.spentBy(context.viewer)
  if (spent) {
    refuseSpent(response, spent, context.requestId)
    return
  }
  const parsed = parseJson(body)
  const fault = faultOfRequest(request.headers, parsed)
  if (fault) {
    toll.refused(context.viewer, [fault.code])
    refuse(response, fault.status, { ...fault, requestId: context.requestId })
    return
  }
  const resolved = resolve(parsed)
  if (!resolved.ok) {
    const { code, message } = resolved
    toll.refused(context.viewer, [code])
    refuse(response, STATUS[code], { code, message, requestId: context.requestId })
    return
  }
  const reply = await graph.server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: headerMap(request.headers),
      search: '',
      body: resolved.body,
    },
    context: async () => context,
  })
  if (reply.body.kind !== 'complete') throw new Error('The graph answers in one piece.')
  const headers = Object.fromEntries(reply.headers)
  headers['cache-control'] = 'no-store'
  const text = reply.body.string
  await sendText(request, response, { status: reply.status ?? 200, headers, text })
}

/** The client leaves when its connection closes before the answer was written. */
function waitingFor(response: ServerResponse): Presence {
  const client = new Presence()
  whenClosed(response, () => {
    if (!response.writableFinished) client.leave()
  })
  return client
}

/** Milliseconds until this client no longer waits. */
function patienceOf(header: string | string[] | undefined): number {
  const asked = Number(header)
  return asked >= 1 ? Math.min(asked, REQUEST_MS) : REQUEST_MS
}

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}

/** The path of a request without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}
