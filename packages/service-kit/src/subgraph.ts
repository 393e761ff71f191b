import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { awaitEpoch } from '@baton/auth/access-epoch'
import { databaseFor, type Caller } from '@baton/database/caller'
import { createVerifier, type Verifier } from '@baton/auth/verify'
import { inSpan } from '@baton/tracing/span'
import { GraphQLError } from 'graphql'
import { callerOfQuery } from './caller-deadline.js'
import type { ProcessClock } from './clock.js'
import type { Route, RouteAnswer, ServiceDefinition } from './definition.js'
import { startGraphql, type Execute } from './graphql-endpoint.js'
import { sendJson, type Handler } from './http-server.js'
import { newId } from './ids.js'
import { withLastResort } from './last-resort.js'
import { refuse, withRequestId } from './refusal.js'
import type { Deps, RequestContext } from './request-context.js'
import { openSigned, readSigned, type SignedRequest } from './signed-request.js'
import { buildServiceSchema } from './subgraph-schema.js'
import { tellReads } from './tell-reads.js'
import { watchFields } from './watch-fields.js'

/** What a subgraph is made of. */
export interface SubgraphParts<D extends Deps> {
  definition: ServiceDefinition<D>
  deps: D
  /** Absent in tests that bring a clock of their own. */
  clock: Pick<ProcessClock, 'catchUp'>
  keys: Readonly<Record<string, string>>
  policiesFile: string | URL | null
  /** Told of every request to the graph whose signature holds. */
  onQuestion?: () => void
}

/** Who asks, for which request and from where; and who waits for it, where their leaving ends it. */
type Asking = Pick<RequestContext, 'viewer' | 'requestId' | 'origin' | 'carriesReads'> & {
  readonly caller?: Caller | null
}

/** A subgraph ready to answer: execute directly (tests), or behind its signed endpoint. */
export interface Subgraph {
  readonly handlers: readonly Handler[]
  readonly ask: (body: unknown, request: Asking) => ReturnType<Execute>
  stop(): Promise<void>
}

/** Builds a subgraph: nothing is parsed, not even `_service`, before the signature over the raw bytes is checked. */
export async function openSubgraph<D extends Deps>(parts: SubgraphParts<D>): Promise<Subgraph> {
  const { definition, deps, clock } = parts
  const schema = watchFields(buildServiceSchema(definition, parts.policiesFile))
  const graphql = await startGraphql(schema, { name: definition.name, log: deps.log })
  const verify = createVerifier({ keys: parts.keys, audience: definition.name })

  const ask: Subgraph['ask'] = async (body, { caller, ...asking }) => {
    const { viewer, requestId, origin = null, carriesReads = false } = asking
    await clock.catchUp(viewer?.clockVersion ?? 0)
    try {
      await awaitEpoch(deps.db, viewer?.accessEpoch ?? 0)
    } catch (error) {
      return staleAnswer(error)
    }
    const db = caller ? databaseFor(caller, deps.db) : deps.db
    const request = { ...deps, db, viewer, requestId, origin, carriesReads, extensions: {} }
    const base: RequestContext & D = { ...request, accessWatch: tellReads(request) }
    // The service's own context adds its loaders to the base, so it is a RequestContext.
    return graphql.execute(body, definition.context(base) as RequestContext)
  }
  return {
    ask,
    handlers: withLastResort(
      [
        graphqlHandler(verify, ask, parts.onQuestion),
        ...definition.routes.map((route) => routeHandler(verify, route, parts)),
      ],
      deps.log,
    ),
    stop: graphql.stop,
  }
}

function staleAnswer(error: unknown): { status: number; text: string } {
  if (!(error instanceof GraphQLError)) throw error
  return { status: 200, text: JSON.stringify({ errors: [error.toJSON()] }) }
}

function graphqlHandler(verify: Verifier, ask: Subgraph['ask'], onQuestion?: () => void): Handler {
  return async (request, response) => {
    if (request.url !== '/graphql') return false
    if (request.method !== 'POST') {
      const refusal = { code: 'METHOD_NOT_ALLOWED', message: 'A subgraph answers POST only.' }
      return refuse(response, 405, { ...refusal, requestId: newId('request') })
    }
    const signed = await readSigned(verify, request, response)
    if (!signed) return true
    onQuestion?.()
    const body = parseJson(signed.body)
    if (body === undefined) {
      const refusal = { code: 'BAD_REQUEST', message: 'The body must be JSON.' }
      return refuse(response, 400, { ...refusal, requestId: signed.requestId })
    }
    const parent = headerOf(request.headers['traceparent'])
    const attributes = { requestId: signed.requestId }
    const span = { name: 'graphql', kind: 'server', attributes, parent } as const
    const caller = callerOfQuery({ request, response, body })
    const answer = await inSpan(span, () => ask(body, { ...signed, caller }))
    const bytes = Buffer.from(answer.text)
    response
      .writeHead(answer.status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': bytes.length, // told, it goes in one piece; else in chunks
      })
      .end(bytes)
    return true
  }
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

function routeHandler<D extends Deps>(
  verify: Verifier,
  route: Route<D>,
  { deps, clock }: Pick<SubgraphParts<D>, 'deps' | 'clock'>,
): Handler {
  return async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== route.method || !request.url?.startsWith(route.path)) return false
    const signed = route.stream
      ? openSigned(verify, request, response)
      : await readSigned(verify, request, response)
    if (!signed) return true
    response.setHeader('x-request-id', signed.requestId)
    // A file or a page is under the same policy as the graph: what was taken back before it was asked shows nowhere.
    await clock.catchUp(signed.viewer?.clockVersion ?? 0)
    try {
      await awaitEpoch(deps.db, signed.viewer?.accessEpoch ?? 0)
    } catch (error) {
      await send(response, { status: 503, body: JSON.parse(staleAnswer(error).text) as unknown }, signed)
      return true
    }
    const { url: path, headers } = request
    const parent = headerOf(headers['traceparent'])
    const answer = await inSpan({ name: `route ${route.path}`, kind: 'server', parent }, () =>
      route.handle(deps, { ...signed, path, headers }),
    )
    await send(response, answer, signed)
    return true
  }
}

async function send(
  response: ServerResponse,
  { status, body, content, headers }: RouteAnswer,
  { requestId }: Pick<SignedRequest, 'requestId'>,
): Promise<void> {
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
  if (!content) return sendJson(response, status, status < 400 ? body : withRequestId(body, requestId))
  response.writeHead(status, { 'content-type': content.type })
  if (content.data instanceof Readable) await pipeline(content.data, response)
  else response.end(content.data)
}
