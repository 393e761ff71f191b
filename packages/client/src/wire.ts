import { answerIn, type WireAnswer } from './graph-error.js'

/** Where the graph is and who asks. */
export interface ClientOptions {
  /** The address of the graph: `https://.../graphql` or `https://.../partner/graphql`. */
  readonly url: string
  /** Asked before each request, so that a token can be renewed. */
  readonly token: () => string | Promise<string>
  /** The name under which this client registered its operations. */
  readonly clientName: string
  /** Times that a request is sent again when its connection broke or the graph was too busy; 2 unless told. */
  readonly retries?: number
  /**
   * Milliseconds that the graph may take for an answer, 25,000 unless told: then it answers what it has by then and names
   * the rest. What has not come two seconds later is given up.
   */
  readonly timeoutMs?: number
  /** Milliseconds without a sign of life after which a stream is opened again; 45,000 unless told, three of its pings. */
  readonly silenceMs?: number
}

const TIMEOUT_MS = 25_000
/** For the way of an answer that the graph gives at the last moment. */
const WAY_MS = 2_000
const SILENCE_MS = 45_000
const RETRIES = 2
/** Before the first repetition; it doubles with each, so that many clients do not come back together. */
const PAUSE_MS = 250
/** A graph that asks for more patience than this is not waited for: the caller reads the refusal. */
const LONGEST_PAUSE_MS = 10_000

/** Between client and graph: busy, starting, or behind a proxy that could not reach it. */
const TRY_AGAIN: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** How long an answer is waited for. */
export interface Patience {
  /** Whoever gives it waits no more. */
  readonly signal?: AbortSignal
  /** Whether the request may arrive twice. */
  readonly isRepeatable: boolean
}

/** Sends one request at a time, again where that can help. */
export interface Wire {
  send(body: object, patience: Patience): Promise<WireAnswer>
  /** Opens a stream of Server-Sent Events. */
  open(body: object, signal: AbortSignal): Promise<Response>
  /** Milliseconds of silence after which a stream is taken for broken. */
  readonly silenceMs: number
}

/** Opens the way to one graph. */
export function openWire(options: ClientOptions): Wire {
  const timeout = options.timeoutMs ?? TIMEOUT_MS

  async function post(url: string, body: object, more: { accept: string; signal: AbortSignal }) {
    const headers = {
      accept: more.accept,
      authorization: `Bearer ${await options.token()}`,
      'content-type': 'application/json',
      'x-client-name': options.clientName,
      'x-request-timeout-ms': String(timeout),
    }
    return fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal: more.signal })
  }

  /** One answer, down to its last byte: a connection may break in the middle of it. */
  async function once(body: object, signal: AbortSignal): Promise<Reply> {
    const response = await post(options.url, body, { accept: 'application/json', signal })
    return { response, answer: answerIn(await response.text(), response.status) }
  }

  const send: Wire['send'] = async (body, { signal: leave = new AbortController().signal, isRepeatable }) => {
    const retries = isRepeatable ? (options.retries ?? RETRIES) : 0
    for (let tries = retries, pause = PAUSE_MS; ; tries--, pause *= 2) {
      const signal = AbortSignal.any([leave, AbortSignal.timeout(timeout + WAY_MS)])
      const reply = await once(body, signal).catch((error: unknown) => {
        if (tries <= 0 || leave.aborted || !isBroken(error)) throw error
        return null
      })
      const wait = reply === null ? pause : pauseAfter(reply.response, pause)
      if (reply !== null && (wait === null || tries <= 0)) return reply.answer
      await sleep(spread(wait ?? pause), leave)
      leave.throwIfAborted()
    }
  }

  const open: Wire['open'] = async (body, leave) => {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new DOMException(NOT_OPENED, 'TimeoutError')), timeout + WAY_MS)
    const signal = AbortSignal.any([leave, late.signal])
    try {
      return await post(`${options.url}/stream`, body, { accept: 'text/event-stream', signal })
    } finally {
      clearTimeout(timer)
    }
  }
  return { send, open, silenceMs: options.silenceMs ?? SILENCE_MS }
}

const NOT_OPENED = 'The stream was not opened in time.'

interface Reply {
  readonly response: Response
  readonly answer: WireAnswer
}

/** Milliseconds until this reply's request is worth sending again; null when it is an answer, or too long to wait. */
function pauseAfter(reply: Response, otherwise: number): number | null {
  if (!TRY_AGAIN.has(reply.status)) return null
  const asked = Number(reply.headers.get('retry-after')) * 1_000
  const wait = asked > 0 ? asked : otherwise
  return wait <= LONGEST_PAUSE_MS ? wait : null
}

const BROKEN: ReadonlySet<unknown> = new Set(['TypeError', 'NetworkError', 'TimeoutError'])

/** What fetch and its streams throw when a connection breaks or is silent, in whatever realm they were made. */
export function isBroken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && BROKEN.has(error.name)
}

/** Up to a quarter longer, by chance. */
export function spread(ms: number): number {
  return ms * (1 + Math.random() / 4)
}

/** Waits; ends early when the signal is given, and at once when it was. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, signal.aborted ? 0 : ms)
    signal.addEventListener('abort', end)
  })
}
