import { request } from 'undici'
import { z } from 'zod'
import { Refused } from '../refused.js'
import type { Stack } from '../stack.js'

const messages = z.array(z.object({ channel: z.string(), to: z.string(), text: z.string() }))

/** A message as it arrived at the provider. */
export type Received = z.output<typeof messages>[number]

/** Everything that the sandbox of text messages and mail received, oldest first. */
export async function received(stack: Stack): Promise<readonly Received[]> {
  const response = await request(`${sandboxUrl(stack)}/messages`)
  return messages.parse(await response.body.json())
}

/** Answers a text message as its owner would: the provider signs it and posts it to `/in/sms`, whose status returns. */
export async function replyFrom(stack: Stack, from: string, text: string): Promise<number> {
  const response = await request(`${sandboxUrl(stack)}/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from, text }),
  })
  await response.body.dump()
  return response.statusCode
}

/** An unsigned reply, as somebody who is not the provider would send it; the status that it gets. */
export async function forgedReply(stack: Stack, from: string, text: string): Promise<number> {
  const body = new URLSearchParams({ From: from, Body: text, MessageSid: 'SM-forged' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'forged' }
  const response = await request(`${stack.url}/in/sms`, { method: 'POST', headers, body })
  await response.body.dump()
  return response.statusCode
}

function sandboxUrl({ processes }: Stack): string {
  const url = processes.find(({ name }) => name === 'contact-sandbox')?.url
  if (url) return url
  throw new Refused('This stack has no sandbox of text messages: play S11 on a stack of this checkout.')
}
