import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Route } from '@baton/service-kit/definition'
import type { PatientsDeps } from '../deps.js'
import { receiveDelivery } from '../operations/outreach/receive-delivery.js'
import { receiveSms } from '../operations/outreach/receive-sms.js'

/**
 * `POST /in/sms`: a reply, or what became of a message (`MessageStatus` without a `Body`), as Twilio's webhooks send them: a form, signed over the
 * address and its fields in order.
 */
export const inSmsRoute: Route<PatientsDeps> = {
  method: 'POST',
  path: '/in/sms',
  async handle(deps, { body, headers }) {
    const fields = new URLSearchParams(body.toString('utf8'))
    const { replies } = deps
    const signature = String(headers['x-twilio-signature'] ?? '')
    if (!replies || !isSigned(fields, signature, replies))
      return { status: 403, body: { code: 'FORBIDDEN', message: 'The signature does not fit.' } }
    const [from, text, sid] = [fields.get('From'), fields.get('Body'), fields.get('MessageSid')]
    const status = fields.get('MessageStatus')
    if (status !== null && text === null && sid !== null) {
      await receiveDelivery(deps, { providerMessageId: sid, status, errorCode: fields.get('ErrorCode') })
      return NOTHING_TO_SAY
    }
    if (from === null || text === null || sid === null)
      return {
        status: 400,
        body: { code: 'BAD_USER_INPUT', message: 'From, Body and MessageSid are needed.' },
      }
    await receiveSms(deps, { from, text, providerMessageId: sid })
    return NOTHING_TO_SAY
  },
}

/** An empty answer: what is to be said is sent by itself, once. */
const NOTHING_TO_SAY = { status: 200, content: { type: 'text/xml', data: '<Response/>' } } as const

function isSigned(
  fields: URLSearchParams,
  signature: string,
  { url, authToken }: { url: string; authToken: string },
): boolean {
  const ordered = [...fields.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  const signed = ordered.reduce((all, [name, value]) => all + name + value, url)
  const expected = createHmac('sha1', authToken).update(signed).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
