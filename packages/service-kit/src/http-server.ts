import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Health } from './health.js'
import { newId } from './ids.js'
import { refuse } from './refusal.js'
import { refuseUnreadable } from './unreadable-requests.js'

/** Answers a request, or says false when it is not for it. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** A listening server. */
export interface RunningServer {
  readonly server: Server
  readonly port: number
  /** Stops accepting, lets requests in flight finish, then closes what is left. */
  close(): Promise<void>
}

const GRACE_MS = 10_000

/** How long a client may take to say what it wants. Whoever sends it byte by byte is answered 408 and cut. */
export interface ReadingTimes {
  readonly headersMs: number
  /** The headers and the body: a large file over a slow line fits. */
  readonly requestMs: number
  /** How often connections are looked at. */
  readonly checkEveryMs: number
  /**
   * How long nothing of a waiting answer may be taken. Whoever takes less is cut: what waits takes memory, and room of others.
   * The kernel takes more from us once a third of its megabytes is free, so that a slow line looks idle for a while.
   */
  readonly takesNothingMs: number
}

const READING: ReadingTimes = {
  headersMs: 10_000,
  requestMs: 120_000,
  checkEveryMs: 5_000,
  takesNothingMs: 120_000,
}

/** Where a server listens, and what it shows there. */
export interface Door {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly reading?: ReadingTimes
  /** Whether `/metrics` is here; it is unless told. */
  readonly showsNumbers?: boolean
}

/** Serves `/health/live`, `/health/ready`, `/metrics` and whatever the handlers answer; 404 for the rest. */
export async function listen(
  health: Health,
  handlers: readonly Handler[],
  { host, port, reading = READING, showsNumbers = true }: Door,
): Promise<RunningServer> {
  const server = createServer({
    headersTimeout: reading.headersMs,
    requestTimeout: reading.requestMs,
    connectionsCheckingInterval: reading.checkEveryMs,
    maxHeaderSize: 32_768,
    requireHostHeader: false, // asked for below, in words
  })
  server.keepAliveTimeout = 65_000
  server.timeout = reading.takesNothingMs
  refuseUnreadable(server)
  server.on('request', (request, response) => void answer(request, response))

  const numbers: readonly Handler[] = showsNumbers ? [(a, b) => answerNumbers(health, a, b)] : []
  const all: readonly Handler[] = [(a, b) => answerHealth(health, a, b), ...numbers, ...handlers]

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('timeout', cutUnlessThinking)
    try {
      request.url = request.url?.replace(WHOLE_ADDRESS, '') // a server must take it, however few send it (RFC 9112 3.2.2)
      const fault = faultOf(request)
      if (fault) {
        response.setHeader('connection', 'close')
        return void refuse(response, 400, { ...fault, requestId: newId('request') })
      }
      for (const handler of all) {
        if (await handler(request, response)) return
      }
      refuse(response, 404, { ...NOTHING_HERE, requestId: newId('request') })
    } catch {
      if (response.headersSent) response.destroy()
      else refuse(response, 500, { ...FAILED, requestId: newId('request') })
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    server,
    port: typeof address === 'object' && address ? address.port : port,
    close: () => closeGracefully(server),
  }
}

/** Nothing moved on a connection: of an answer that waits to be taken it is the end, of one that is being made it is not. */
function cutUnlessThinking(socket: Socket): void {
  if (socket.writableLength > 0) socket.destroy()
  else socket.setTimeout(socket.timeout ?? 0) // begins anew
}

/** What stands before the path where a request names the whole address. */
const WHOLE_ADDRESS = /^https?:\/\/[^/?#]*(?=\/)/i

const NO_HOST = { code: 'BAD_REQUEST', message: 'A request of HTTP/1.1 names its host.' }
const SAID_TWICE = {
  code: 'BAD_REQUEST',
  message: 'A request says once which host it is for, who sends it and what its body is.',
}
const IN_A_CODING = {
  code: 'BAD_REQUEST',
  message: 'A body is sent as it is, or in chunks: no other transfer-encoding is undone here.',
}
const NOTHING_HERE = { code: 'NOT_FOUND', message: 'There is nothing at this address.' }
const FAILED = { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong here.' }

/** What is wrong with the head of a request; null when nothing is. */
function faultOf(request: IncomingMessage): { readonly code: string; readonly message: string } | null {
  if (lacksHost(request)) return NO_HOST
  if (saysTwice(request)) return SAID_TWICE
  return isInACoding(request) ? IN_A_CODING : null
}

/** Node undoes the chunks and leaves the rest: the body would be taken for what it is not. */
function isInACoding({ headers }: IncomingMessage): boolean {
  return (headers['transfer-encoding'] ?? 'chunked').toLowerCase() !== 'chunked'
}

/** Node would refuse it too, with a status and nothing else. */
function lacksHost({ headers, httpVersion }: IncomingMessage): boolean {
  return headers.host === undefined && httpVersion === '1.1'
}

const SAID_ONCE = new Set(['host', 'authorization', 'content-type', 'content-encoding'])

/** Node takes the first and drops the others; who stands in front may have looked at another (RFC 9110 5.3, 9112 3.2). */
function saysTwice({ rawHeaders }: IncomingMessage): boolean {
  const said = new Set<string>()
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place]?.toLowerCase() ?? ''
    if (!SAID_ONCE.has(name)) continue
    if (said.has(name)) return true
    said.add(name)
  }
  return false
}

/** Sends a small JSON answer. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

async function answerHealth(
  health: Health,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.method !== 'GET') return false
  if (request.url === '/health/live') {
    sendJson(response, 200, { live: true })
    return true
  }
  if (request.url === '/health/ready') {
    const readiness = await health.readiness()
    sendJson(response, readiness.ready ? 200 : 503, readiness)
    return true
  }
  return false
}

async function answerNumbers(
  health: Health,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.method !== 'GET' || request.url !== '/metrics') return false
  const text = await health.metrics.metrics()
  response.writeHead(200, { 'content-type': health.metrics.contentType }).end(text)
  return true
}

async function closeGracefully(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearTimeout(timer)
  clearInterval(idle)
}
