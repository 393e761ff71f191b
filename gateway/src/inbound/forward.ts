import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BODY_HASH_HEADER, sign, SIGNATURE_HEADER, type SigningKeys } from '@baton/auth/sign'
import type { Viewer } from '@baton/auth/viewer'
import { wallClock } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { refuse, type Refusal } from '@baton/service-kit/refusal'
import { inSpan, traceparent } from '@baton/tracing/span'
import type { Pool } from 'undici'
import type { Places } from '../places.js'
import type { RequestOrigin } from '../viewers/request-origin.js'
import { whenClosed } from '../when-closed.js'

/** A file or message on its way to the subgraph that owns it. */
export interface Forwarded {
  readonly subgraph: string
  /** POST unless told. */
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer | Readable
  /** SHA-256 of the body, base64url. */
  readonly bodyHash: string
  readonly viewer: Viewer | null
  readonly requestId: string
  /** Where it came from, when somebody is shown something. */
  readonly origin?: RequestOrigin
}

/** The connections to each subgraph. */
export type Pools = ReadonlyMap<string, Pool>

/** How subgraphs are reached. */
export interface Ways {
  /** For what is only read. Whoever reads slowly keeps one busy. */
  readonly reading: Pools
  /** For what is sent: a hospital's message waits for no reader. */
  readonly sending: Pools
  /** For files that come in: each lies on the disk until its owner has it. */
  readonly files: Places
  readonly keys: SigningKeys
}

/** What concerns this connection only, or is ours to set. */
const OWN_HEADERS = new Set([
  'authorization',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'traceparent', // what a stranger says of a trace is not believed
  'tracestate',
  SIGNATURE_HEADER,
  BODY_HASH_HEADER,
])

/** Signs what came in, passes it to its owner and the owner's answer back. */
export async function forward(ways: Ways, message: Forwarded, response: ServerResponse): Promise<true> {
  const { subgraph, requestId } = message
  response.setHeader('x-request-id', requestId)
  const pool = (message.method === 'GET' ? ways.reading : ways.sending).get(subgraph)
  const missing = {
    code: 'SUBGRAPH_UNAVAILABLE',
    message: `${subgraph} does not answer: send it again.`,
    requestId,
  }
  if (!pool) return refuse(response, 503, missing)
  const span = { name: `forward to ${subgraph}`, kind: 'server', attributes: { requestId } } as const
  return inSpan(span, async () => pass(ways, { message, pool, missing }, response))
}

interface Passing {
  readonly message: Forwarded
  readonly pool: Pool
  /** What is said when the owner does not answer. */
  readonly missing: Refusal
}

async function pass(
  ways: Ways,
  { message, pool, missing }: Passing,
  response: ServerResponse,
): Promise<true> {
  const { subgraph, requestId } = message
  const signature = sign({
    keys: ways.keys,
    audience: subgraph,
    viewer: message.viewer,
    requestId,
    nonce: newId('nonce'),
    origin: message.origin?.text,
    bodyHash: message.bodyHash,
    now: wallClock().now(),
  })
  const trace = traceparent()
  // Who only reads and has left reads nothing more: the owner need not make the rest. What was sent is taken in all the same.
  const leaving = new AbortController()
  if (message.method === 'GET') whenClosed(response, () => leaving.abort())
  try {
    const answer = await pool.request({
      path: message.path,
      method: message.method ?? 'POST',
      headers: {
        ...passedOn(message.headers),
        ...(trace === null ? {} : { traceparent: trace }),
        [SIGNATURE_HEADER]: signature,
        [BODY_HASH_HEADER]: message.bodyHash,
      },
      body: message.method === 'GET' ? null : message.body,
      headersTimeout: 600_000,
      signal: leaving.signal,
    })
    response.writeHead(answer.statusCode, passedBack(answer.headers))
    await pipeline(answer.body, response)
    return true
  } catch {
    if (!response.headersSent) return refuse(response, 503, missing)
    response.destroy() // half an answer went out: whoever reads it must see that the rest is missing
    return true
  }
}

/** What an owner may say about its answer. */
const PASSED_BACK = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-location',
  'content-range',
  'content-security-policy',
  'content-type',
  'etag',
  'last-modified',
  'location',
  'referrer-policy',
  'retry-after',
  'x-content-type-options',
  'x-part2-notice',
  'x-robots-tag',
] as const

function passedBack(headers: IncomingHttpHeaders): Record<string, string> {
  const pairs = PASSED_BACK.map((name) => [name, headers[name]] as const)
  const told = pairs.filter(
    (pair): pair is [(typeof PASSED_BACK)[number], string] => typeof pair[1] === 'string',
  )
  return { 'content-type': 'application/json', ...Object.fromEntries(told) }
}

function passedOn(headers: IncomingHttpHeaders): Record<string, string> {
  const pairs = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && !OWN_HEADERS.has(name),
  )
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  )
}
