import { request } from 'undici'
import type { PayerConnection } from '../config.js'

/** How a call to a payer can end. */
export type PayerReply =
  /** An answer that is JSON. */
  | { readonly kind: 'answered'; readonly body: unknown }
  /** A status other than 2xx. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMs: number | null }
  /** Nothing left this machine. */
  | { readonly kind: 'notSent'; readonly code: string }
  /** Bytes may have reached the payer, and no whole answer came back. */
  | { readonly kind: 'lost'; readonly code: string }

/** A call to make. */
export interface PayerCall {
  readonly operation: 'submit' | 'inquire'
  /** The exact bytes. */
  readonly body: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** Calls an operation of a payer's FHIR endpoint. Never throws: what went wrong is what decides about a retry. */
export async function callPayer(payer: PayerConnection, call: PayerCall): Promise<PayerReply> {
  try {
    const answer = await request(`${payer.baseUrl}/Claim/$${call.operation}`, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json', accept: 'application/fhir+json' },
      body: call.body,
      headersTimeout: call.timeoutMs,
      bodyTimeout: call.timeoutMs,
      signal: AbortSignal.any([call.signal, AbortSignal.timeout(call.timeoutMs)]),
    })
    const text = await answer.body.text()
    if (answer.statusCode < 200 || answer.statusCode > 299) {
      return {
        kind: 'status',
        status: answer.statusCode,
        retryAfterMs: retryAfter(answer.headers['retry-after']),
      }
    }
    return { kind: 'answered', body: JSON.parse(text) as unknown }
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

function codeOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'NOT_JSON'
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'UNKNOWN'
}

/** Longer than this no header holds a payer: one wrong digit must not silence it for years. */
const LONGEST_HOLD_SECONDS = 3_600

/** Retry-After in seconds, an hour at most; the form with a date is left to the usual delay. */
function retryAfter(header: string | string[] | undefined): number | null {
  const seconds = typeof header === 'string' ? Number(header) : NaN
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, LONGEST_HOLD_SECONDS) * 1_000 : null
}
