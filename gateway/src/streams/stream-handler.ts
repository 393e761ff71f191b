import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Viewer } from '@baton/auth/viewer'
import { CLIENT_HEADER, type RegisteredOperations } from '../registered-operations.js'
import { wallClock } from '@baton/service-kit/clock'
import { sendJson, type Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import { z } from 'zod'
import { authenticateBearer, type Trust } from '../authenticate.js'
import { withoutValues } from '../errors.js'
import type { GatewayContext } from '../gateway-context.js'
import { graphFor, pathOf, type Graphs } from '../graphql-handler.js'
import type { Graph } from '../graphql-server.js'
import { LIMITS, operationLimits } from '../limits/operation-limits.js'
import { Presence } from '../presence.js'
import { parseJson, readBody, refuse } from '../read-body.js'
import { openEventStream } from './event-stream.js'
import type { Feed } from './feed.js'
import { OpenStreams } from './open-streams.js'
import { runStream, type Result } from './run-stream.js'
import { withStreams } from './stream-schema.js'
import { toQuery } from './to-query.js'

const PATHS: Readonly<Record<string, '/graphql' | '/partner/graphql'>> = {
  '/graphql/stream': '/graphql',
  '/partner/graphql/stream': '/partner/graphql',
}
const REQUEST_MS = 25_000

const requestBody = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})
type Asked = z.output<typeof requestBody>

/** What streams are served from. */
export interface StreamingParts {
  readonly graphs: Graphs
  readonly trust: Trust
  readonly feed: Feed
  readonly registered: RegisteredOperations
}

/** `POST /graphql/stream`, `POST /partner/graphql/stream`: GraphQL over Server-Sent Events, one operation a connection. */
export function streamHandler(parts: StreamingParts): Handler {
  const open = new OpenStreams()
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
    const asked = await readAsked(request)
    if (!asked) {
      return refuse(response, 400, {
        code: 'BAD_REQUEST',
        message: 'The body must be one operation as JSON.',
        requestId,
      })
    }
    const caller = await authenticateBearer(request.headers, parts.trust)
    if (!caller.ok) return refuse(response, caller.status, { ...caller, requestId })
    const graph = graphFor(parts.graphs, path, caller.viewer)
    if (!caller.viewer || !graph) {
      const [status, code, message] = caller.viewer
        ? ([403, 'FORBIDDEN', 'This graph is for users of partner agencies.'] as const)
        : ([401, 'UNAUTHENTICATED', 'Sign in first.'] as const)
      return refuse(response, status, { code, message, requestId })
    }
    const client = String(request.headers[CLIENT_HEADER] ?? '')
    const name = graph === parts.graphs.partner ? 'partner' : 'staff'
    const known = parts.registered({ graph: name, client, body: asked })
    if (!known.ok) return refuse(response, 400, { code: known.code, message: known.message, requestId })
    const checked = check(graph.schema(), asked)
    if ('errors' in checked) return refuseDocument(response, checked.errors, requestId)
    const slot = open.take(caller.viewer.id)
    if (!slot) {
      const message = 'There are too many open streams: close some.'
      return refuse(response, 429, { code: 'TOO_MANY_STREAMS', message, requestId })
    }
    response.on('close', slot)
    const who = { graph, viewer: caller.viewer, requestId, expiresAt: caller.expiresAt }
    await serve(parts, who, { asked, document: checked.document, response })
    return true
  }
}

interface Who {
  readonly graph: Graph
  readonly viewer: Viewer
  readonly requestId: string
  readonly expiresAt: number
}

async function serve(
  { trust, feed }: StreamingParts,
  { graph, viewer, requestId, expiresAt }: Who,
  { asked, document, response }: { asked: Asked; document: DocumentNode; response: ServerResponse },
): Promise<void> {
  const now = (): number => wallClock().now().getTime()
  const stream = openEventStream(response)
  const client = new Presence()
  stream.closed.addEventListener('abort', () => client.leave(), { once: true })
  const run = async (query: string, variables: Asked['variables']): Promise<Result> => {
    // The rights of this moment: the access epoch moves on while a stream is open.
    const contextValue: GatewayContext = {
      requestId,
      viewer: { ...viewer, ...trust.moment() },
      deadline: now() + REQUEST_MS,
      client,
      replayed: [],
    }
    const request = { query, ...(variables ? { variables } : {}), operationName: asked.operationName ?? null }
    const { body } = await graph.server.executeOperation(
      { ...request, operationName: request.operationName ?? undefined } as { query: string },
      { contextValue },
    )
    if (body.kind !== 'single') throw new Error('The graph answers in one piece.')
    return body.singleResult
  }
  const isStream =
    getOperationAST(document, asked.operationName)?.operation === OperationTypeNode.SUBSCRIPTION
  if (!isStream) {
    stream.next(await run(asked.query, asked.variables), null)
    return stream.complete()
  }
  try {
    const query = toQuery(document, asked.operationName ?? undefined, asked.variables ?? {})
    const ask = (subject: string): Promise<Result> => run(query.query(subject), query.variables)
    const isDeactivated = (): boolean => trust.deactivated.has(viewer.id)
    await runStream({ feed, stream, query, ask, isDeactivated, expiresAt, now })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    stream.next({ errors: [error.toJSON()] }, null)
    stream.complete()
  }
}

/** Only what says that it is JSON is read: a form of a foreign page cannot say so without asking first. */
async function readAsked(request: IncomingMessage): Promise<Asked | null> {
  const body = await readBody(request)
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return null
  const parsed = requestBody.safeParse(body ? parseJson(body) : undefined)
  return parsed.success ? parsed.data : null
}

/** The same rules as over plain HTTP, against the graph with its streams. */
function check(
  schema: GraphQLSchema,
  { query }: Asked,
): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens })
    const errors = validate(withStreams(schema) ?? schema, document, [...specifiedRules, operationLimits])
    return errors.length > 0 ? { errors } : { document }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

function refuseDocument(response: ServerResponse, errors: readonly GraphQLError[], requestId: string): true {
  sendJson(response, 400, {
    errors: errors.map((error) => ({
      message: withoutValues(error.message),
      locations: error.locations,
      extensions: {
        code: error.extensions['tooLarge'] === true ? 'OPERATION_TOO_LARGE' : 'GRAPHQL_VALIDATION_FAILED',
        requestId,
      },
    })),
  })
  return true
}
