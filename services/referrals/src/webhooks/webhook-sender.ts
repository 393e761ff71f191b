import { errors, request, Agent, type Dispatcher } from 'undici'
import { Webhook as Signer } from 'standardwebhooks'
import type { AttemptResult } from '../domain/webhook-attempt.js'
import { PrivateTarget, publicLookup, refusePrivateHost } from './public-address.js'

/** What is sent, to whom, and with which secrets it is signed. */
export interface OutgoingMessage {
  readonly id: string
  readonly url: string
  readonly type: string
  readonly occurredAt: Date
  readonly referralId: string
  readonly secrets: readonly string[]
}

/** Sends messages; one for a process. */
export interface WebhookSender {
  send(message: OutgoingMessage, now: Date): Promise<AttemptResult>
  close(): Promise<void>
}

const TIMEOUT_MS = 15_000

/** Opens a sender. Private targets are refused unless a development stack allows them. */
export function openWebhookSender({ allowPrivate }: { allowPrivate: boolean }): WebhookSender {
  const agent = new Agent({
    connect: { timeout: 5_000, ...(allowPrivate ? {} : { lookup: publicLookup }) },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    connections: 16,
  })
  return {
    send: async (message, now) => {
      try {
        const url = new URL(message.url)
        if (!allowPrivate) refusePrivateHost(url)
        return await post(agent, message, now)
      } catch (error) {
        return { ok: false, statusCode: null, error: nameOf(error) }
      }
    },
    close: () => agent.close(),
  }
}

/** Thin: the receiver asks the graph for the rest, under its own access. Redirects are not followed. */
async function post(agent: Dispatcher, message: OutgoingMessage, now: Date): Promise<AttemptResult> {
  const body = JSON.stringify({
    type: message.type,
    timestamp: message.occurredAt.toISOString(),
    data: { referralId: message.referralId },
  })
  const signatures = message.secrets.map((secret) => new Signer(secret).sign(message.id, now, body))
  const answer = await request(message.url, {
    dispatcher: agent,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Baton-Webhooks',
      'webhook-id': message.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': signatures.join(' '),
    },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await answer.body.dump({ limit: 16_384 }).catch(() => undefined)
  const { statusCode } = answer
  if (statusCode >= 200 && statusCode < 300) return { ok: true, statusCode }
  return { ok: false, statusCode, error: `status ${statusCode}` }
}

/** A short name for the delivery log: never what the receiver wrote. */
function nameOf(error: unknown): string {
  if (error instanceof PrivateTarget) return error.code
  if (error instanceof errors.UndiciError || (error instanceof Error && 'code' in error)) {
    return String((error as { code?: unknown }).code)
  }
  return error instanceof Error ? error.name : 'unknown'
}
