import { request } from 'undici'
import { z } from 'zod'
import { Unreachable, type Channel, type OutgoingMessage } from './channel.js'

/** An account at a provider of text messages. */
export interface SmsAccount {
  readonly url: string
  readonly accountSid: string
  readonly authToken: string
  readonly from: string
  /** Where the provider is to tell what became of a message; null where nobody listens. */
  readonly statusUrl: string | null
}

const TIMEOUT_MS = 10_000
const accepted = z.object({ sid: z.string() })

/**
 * Twilio's codes of what is wrong with the number that is texted, not with the account: none at all, not reached from here, a
 * person who told the carrier STOP, no telephone that takes texts.
 */
const ABOUT_THE_NUMBER: ReadonlySet<number> = new Set([21211, 21214, 21217, 21610, 21614, 21635])
const refusal = z.object({ code: z.number() })

/** Text messages over Twilio's Messages resource (POST /2010-04-01/Accounts/{sid}/Messages.json) or what speaks like it. */
export function smsOverHttp(account: SmsAccount): Channel {
  const { accountSid, authToken, from, statusUrl } = account
  const callback = statusUrl === null ? {} : { StatusCallback: statusUrl }
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
        body: new URLSearchParams({ To: to, From: from, Body: text, ...callback }).toString(),
        headersTimeout: TIMEOUT_MS,
        bodyTimeout: TIMEOUT_MS,
      })
      const body = await answer.body.text()
      if (answer.statusCode >= 300) throw notTaken(answer.statusCode, body)
      return accepted.parse(JSON.parse(body)).sid
    },
  }
}

function notTaken(status: number, body: string): Error {
  const told = `The SMS provider answered ${status}`
  const code = status === 400 ? codeIn(body) : null
  return code !== null && ABOUT_THE_NUMBER.has(code)
    ? new Unreachable(`${told}, code ${code}.`)
    : new Error(`${told}.`)
}

function codeIn(body: string): number | null {
  try {
    return refusal.parse(JSON.parse(body)).code
  } catch {
    return null // a proxy's page, say
  }
}
