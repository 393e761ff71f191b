import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'undici'

/** How a call to a payer can end. */
export type PayerReply =
  /** An answer, as it came. */
  | { readonly kind: 'answered'; readonly body: string }
  /** It was handed over; the answer comes later by another way. */
  | { readonly kind: 'handedOver' }
  /** A status other than 2xx. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMs: number | null }
  /** Nothing left this machine. */
  | { readonly kind: 'notSent'; readonly code: string }
  /** Bytes may have reached the payer, and no whole answer came back. */
  | { readonly kind: 'lost'; readonly code: string }

/** What is posted where. */
export interface HttpCall {
  readonly url: string
  readonly contentType: string
  /** The exact bytes. */
  readonly body: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** Posts a message to a payer. Never throws: what went wrong is what decides about a retry. */
export async function callHttp(call: HttpCall): Promise<PayerReply> {
  try {
    const answer = await request(call.url, {
      method: 'POST',
      headers: { 'content-type': call.contentType, accept: call.contentType },
      body: call.body,
      headersTimeout: call.timeoutMs,
      bodyTimeout: call.timeoutMs,
      signal: AbortSignal.any([call.signal, AbortSignal.timeout(call.timeoutMs)]),
    })
    const body = await answer.body.text()
    if (answer.statusCode >= 200 && answer.statusCode <= 299) return { kind: 'answered', body }
    return { kind: 'status', status: answer.statusCode, retryAfterMs: retryAfter(answer.headers) }
  } catch (error) {
    const code = codeOf(error)
    return NOT_SENT.has(code) ? { kind: 'notSent', code } : { kind: 'lost', code }
  }
}

/** Faults that come before a connection stands; after that nobody knows how far the bytes came. */
const NOT_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Told by its shape: an error of the network may come from another realm than ours. */
function codeOf(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown }
  return [code, name].find((text) => typeof text === 'string' && text !== '')?.toString() ?? 'UNKNOWN'
}

/** Longer than this no header holds a payer: one wrong digit must not silence it for years. */
const LONGEST_HOLD_SECONDS = 3_600

/** Retry-After in seconds, or as a date beside the payer's own (RFC 9110, 10.2.3); an hour at most. */
function retryAfter(headers: IncomingHttpHeaders): number | null {
  const { 'retry-after': asked, date } = headers
  if (typeof asked !== 'string') return null
  const isNumber = /^\d+$/.test(asked.trim())
  const seconds = isNumber ? Number(asked) : (Date.parse(asked) - Date.parse(String(date))) / 1_000
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_HOLD_SECONDS) * 1_000 : null
}
