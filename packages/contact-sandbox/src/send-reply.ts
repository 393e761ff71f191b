import { createHmac } from 'node:crypto'
import { newId } from '@baton/service-kit/ids'
import { request } from 'undici'

/** Where Baton takes replies, and the secret that proves who sends them. */
export interface ReplyRoute {
  readonly url: string
  readonly authToken: string
}

/** Sends a reply as Twilio does: a form, signed over its address and its fields in order (X-Twilio-Signature). */
export async function sendReply(
  { url, authToken }: ReplyRoute,
  { from, text }: { readonly from: string; readonly text: string },
): Promise<number> {
  const fields = { Body: text, From: from, MessageSid: newId('sms') }
  const signed = Object.entries(fields).reduce((all, [name, value]) => all + name + value, url)
  const answer = await request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': createHmac('sha1', authToken).update(signed).digest('base64'),
    },
    body: new URLSearchParams(fields).toString(),
  })
  await answer.body.dump()
  return answer.statusCode
}
