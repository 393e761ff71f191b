import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { newId } from './ids.js'
import { refusalText, refuse } from './refusal.js'

/** What node would answer with a bare status, in the words of the catalogue (docs/errors.md). */
interface Fault {
  readonly status: number
  readonly reason: string
  readonly code: string
  readonly message: string
}

const NOT_HTTP: Fault = {
  status: 400,
  reason: 'Bad Request',
  code: 'BAD_REQUEST',
  message: 'This is not a request of HTTP/1.1.',
}

const FAULTS: Readonly<Record<string, Fault>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    reason: 'Request Header Fields Too Large',
    code: 'TOO_LARGE',
    message: 'The headers are larger than 32 KiB.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    status: 413,
    reason: 'Payload Too Large',
    code: 'TOO_LARGE',
    message: 'The extensions of the chunks are too large.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    reason: 'Request Timeout',
    code: 'REQUEST_TIMEOUT',
    message: 'The request did not come in time: send it again.',
  },
}

const NO_TUNNEL: Fault = {
  status: 405,
  reason: 'Method Not Allowed',
  code: 'METHOD_NOT_ALLOWED',
  message: 'There are no tunnels here.',
}

/** How long a connection is still listened to after its refusal: who is cut while it writes never reads why. */
const LINGER_MS = 1_000

/**
 * Answers what node's parser refuses before any handler hears of it: no HTTP, headers that are too large, a request that
 * does not end, a tunnel, an expectation that nobody knows. Like every other refusal it has a code and a request id; the
 * connection is closed after it.
 */
export function refuseUnreadable(server: Server): void {
  const answers = new WeakMap<Duplex, readonly ServerResponse[]>()
  const refused = new WeakSet<Duplex>()
  const unfinished = (socket: Duplex): readonly ServerResponse[] =>
    answers.get(socket)?.filter((one) => !one.writableFinished) ?? []

  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    answers.set(socket, [...unfinished(socket), response])
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (refused.has(socket)) return // more of the same, while it is still listened to
    refused.add(socket)
    const open = unfinished(socket)
    const fault = faultOf(error)
    // In the middle of another answer it would be taken for a part of it.
    if (!fault || !socket.writable || open.some((one) => one.headersSent)) socket.destroy()
    else say(socket, fault, requestIdOf(open[0]))
  })
  server.on('connect', (_, socket) => say(socket, NO_TUNNEL, newId('request')))
  server.on('checkExpectation', (_, response: ServerResponse) => {
    const message = 'The only expectation that is met is 100-continue.'
    response.setHeader('connection', 'close')
    refuse(response, 417, { code: 'BAD_REQUEST', message, requestId: newId('request') })
  })
}

/** Null: the connection itself broke, and nobody is there to be told. */
function faultOf({ code = '' }: NodeJS.ErrnoException): Fault | null {
  return FAULTS[code] ?? (code.startsWith('HPE_') ? NOT_HTTP : null)
}

/** The id that the answer under way would have carried. */
function requestIdOf(response: ServerResponse | undefined): string {
  const known = response?.getHeader('x-request-id')
  return typeof known === 'string' ? known : newId('request')
}

/** There is no response to write to: the words go to the socket as they are. */
function say(socket: Duplex, { status, reason, code, message }: Fault, requestId: string): void {
  const body = refusalText({ code, message, requestId })
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ]
  socket.on('error', () => socket.destroy()).resume()
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}
