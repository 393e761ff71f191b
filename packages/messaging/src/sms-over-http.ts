import { request } from 'undici'
import { z } from 'zod'
import type { Channel, OutgoingMessage } from './channel.js'

/** An account at a provider of text messages. */
export interface SmsAccount {
  readonly url: string
  readonly accountSid: string
  readonly authToken: string
  readonly from: string
}

const TIMEOUT_MS = 10_000
const accepted = z.object({ sid: z.string() })

/** Text messages over Twilio's Messages resource (POST /2010-04-01/Accounts/{sid}/Messages.json) or what speaks like it. */
export function smsOverHttp(account: SmsAccount): Channel {
  const { accountSid, authToken, from } = account
  const url = new URL(`/2010-04-01/Accounts/${accountSid}/Messages.json`, account.url)
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  return {
    async send({ id, to, text }: OutgoingMessage): Promise<string> {
      const answer = await request(url, {
        method: 'POST',
        headers: {
          authorization,
          'content-type': 'application/x-www-form-urlencoded',
          // A retry of a send whose answer was lost delivers nothing twice.
          'i-twilio-idempotency-token': id,
        },
        body: new URLSearchParams({ To: to, From: from, Body: text }).toString(),
        headersTimeout: TIMEOUT_MS,
        bodyTimeout: TIMEOUT_MS,
      })
      const body = await answer.body.text()
      if (answer.statusCode >= 300) throw new Error(`The SMS provider answered ${answer.statusCode}.`)
      return accepted.parse(JSON.parse(body)).sid
    },
  }
}
