import { createHmac } from 'node:crypto'
import { request } from 'undici'
import { answerBundle } from './answer.js'
import type { Notification, PayerRecord } from './record.js'
import { x12Answer } from './x12-requests.js'

/** The PAS subscription topic. */
const TOPIC = 'http://hl7.org/fhir/us/davinci-pas/SubscriptionTopic/PASSubscriptionTopic'

/** The id of the subscription that a payer keeps for the organization. */
export function subscriptionIdOf(payer: string): string {
  return `baton-${payer.toLowerCase()}`
}

/** The content types of both ways to tell. */
const CONTENT_TYPES = { pas: 'application/fhir+json', x12: 'application/edi-x12' } as const

/** The news about a record in the format in which it was asked. */
export function newsOf(record: PayerRecord, at: string): Pick<Notification, 'body' | 'contentType'> {
  if (record.x12) return { body: x12Answer(record, at), contentType: CONTENT_TYPES.x12 }
  return { body: notificationBody(record, at), contentType: CONTENT_TYPES.pas }
}

/** The body of an R4 backport notification with the whole answer in it. */
function notificationBody(record: PayerRecord, at: string): string {
  const answer = answerBundle(record, at)
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'history',
    timestamp: at,
    entry: [
      {
        fullUrl: `urn:uuid:status-${record.trace}`,
        resource: {
          resourceType: 'Parameters',
          parameter: [
            {
              name: 'subscription',
              valueReference: { reference: `Subscription/${subscriptionIdOf(record.payer)}` },
            },
            { name: 'topic', valueCanonical: TOPIC },
            { name: 'type', valueCode: 'event-notification' },
          ],
        },
        request: { method: 'GET', url: `Subscription/${subscriptionIdOf(record.payer)}/$status` },
        response: { status: '200' },
      },
      {
        fullUrl: `urn:uuid:answer-${record.trace}`,
        resource: answer,
        request: { method: 'GET', url: `Bundle/${record.trace}` },
        response: { status: '200' },
      },
    ],
  })
}

/** `t=<unix seconds>,v1=<hex HMAC-SHA256 over t.body>`. */
export function signature(secret: string, body: string, unixSeconds: number): string {
  const mac = createHmac('sha256', secret).update(`${unixSeconds}.${body}`).digest('hex')
  return `t=${unixSeconds},v1=${mac}`
}

/** Where notifications go and how they are signed. */
export interface Delivery {
  readonly notifyUrl: string
  readonly secrets: Readonly<Record<string, string>>
  now(): Date
}

/** Delivers one notification; the answer's status, or null where nobody answered. */
export async function deliver(
  delivery: Delivery,
  { payer, body, contentType }: Pick<Notification, 'payer' | 'body' | 'contentType'>,
): Promise<number | null> {
  const seconds = Math.floor(delivery.now().getTime() / 1_000)
  try {
    const answer = await request(`${delivery.notifyUrl}/in/payers/${payer}/notifications`, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        'x-payer-signature': signature(delivery.secrets[payer] ?? '', body, seconds),
      },
      body,
      headersTimeout: 10_000,
      bodyTimeout: 10_000,
    })
    await answer.body.dump()
    return answer.statusCode
  } catch {
    return null
  }
}
