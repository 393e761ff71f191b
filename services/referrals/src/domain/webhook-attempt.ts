import type { WebhookDisabledReason } from './webhook.js'

/** What came of sending one message once. */
export type AttemptResult =
  | { readonly ok: true; readonly statusCode: number }
  | { readonly ok: false; readonly statusCode: number | null; readonly error: string }

/** What follows from an attempt. */
export type AttemptDecision =
  | { readonly status: 'DELIVERED' }
  | { readonly status: 'PENDING'; readonly nextAttemptAt: Date }
  | { readonly status: 'FAILED'; readonly disable: WebhookDisabledReason }

const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** Pauses between attempts, about three days in all: the example schedule of the Standard Webhooks specification. */
export const RETRY_PAUSES_MS: readonly number[] = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
]

const GONE = 410

/**
 * Decides what follows from an attempt. 410 Gone means that the receiver wants nothing more; a message that found no
 * receiver for three days ends the webhook, since whatever comes after it must not overtake it.
 */
export function afterAttempt(result: AttemptResult, attempts: number, now: Date): AttemptDecision {
  if (result.ok) return { status: 'DELIVERED' }
  if (result.statusCode === GONE) return { status: 'FAILED', disable: 'GONE' }
  const pause = RETRY_PAUSES_MS[attempts - 1]
  if (pause === undefined) return { status: 'FAILED', disable: 'FAILING' }
  return { status: 'PENDING', nextAttemptAt: new Date(now.getTime() + pause) }
}
