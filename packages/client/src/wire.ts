import type { WireAnswer } from './graph-error.js'

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
  /** Milliseconds that one request may take, and that the graph is told it may; 25,000 unless told. */
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 25_000
const RETRIES = 2
/** Before the first repetition; it doubles with each, so that many clients do not come back together. */
const PAUSE_MS = 250
/** A graph that asks for more patience than this is not waited for: the caller reads the refusal. */
const LONGEST_PAUSE_MS = 10_000

/** Between client and graph: busy, starting, or behind a proxy that could not reach it. */
const TRY_AGAIN: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Sends one request at a time, again where that can help. */
export interface Wire {
  send(body: object): Promise<WireAnswer>
  /** Opens a stream of Server-Sent Events. */
  open(body: object, signal: AbortSignal): Promise<Response>
}

/** Opens the way to one graph. Whatever is sent may arrive twice: changes carry their idempotency key. */
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

  async function send(body: object): Promise<WireAnswer> {
    for (let tries = options.retries ?? RETRIES, pause = PAUSE_MS; ; tries--, pause *= 2) {
      const signal = AbortSignal.timeout(timeout)
      const reply = await post(options.url, body, { accept: 'application/json', signal }).catch(
        (error: unknown) => {
          if (tries <= 0) throw error
          return null
        },
      )
      const wait = reply === null ? pause : pauseAfter(reply, pause)
      if (reply !== null && (wait === null || tries <= 0)) return read(reply)
      await reply?.body?.cancel()
      await sleep(spread(wait ?? pause))
    }
  }

  const open: Wire['open'] = (body, signal) =>
    post(`${options.url}/stream`, body, { accept: 'text/event-stream', signal })
  return { send, open }
}

/** Milliseconds until this reply's request is worth sending again; null when it is an answer, or too long to wait. */
function pauseAfter(reply: Response, otherwise: number): number | null {
  if (!TRY_AGAIN.has(reply.status)) return null
  const asked = Number(reply.headers.get('retry-after')) * 1_000
  const wait = asked > 0 ? asked : otherwise
  return wait <= LONGEST_PAUSE_MS ? wait : null
}

/** What is no JSON did not come from the graph. */
async function read(reply: Response): Promise<WireAnswer> {
  const text = await reply.text()
  try {
    return JSON.parse(text) as WireAnswer
  } catch {
    const message = `The graph could not be reached: something on the way answered ${reply.status}.`
    return { errors: [{ message, extensions: { code: 'NOT_REACHED' } }] }
  }
}

/** Up to a quarter longer, by chance. */
function spread(ms: number): number {
  return ms * (1 + Math.random() / 4)
}

/** Waits; ends early when there is a signal and it is given. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end)
  })
}
