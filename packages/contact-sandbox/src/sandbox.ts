import type { IncomingMessage, ServerResponse } from 'node:http'
import { wallClock } from '@baton/service-kit/clock'
import { openHealth } from '@baton/service-kit/health'
import { listen, sendJson, type Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { z } from 'zod'
import { openMailbox } from './mailbox.js'
import { sendReply, type ReplyRoute } from './send-reply.js'

/** Something that was received. */
export interface ReceivedMessage {
  readonly channel: 'SMS' | 'EMAIL'
  readonly to: string
  readonly text: string
  readonly receivedAt: string
}

/** Where to listen, and where replies go. */
export interface SandboxOptions {
  readonly host: string
  /** 0 for a free one. */
  readonly port: number
  readonly smtpPort: number
  /** Null: nobody listens to replies. */
  readonly replies: ReplyRoute | null
}

/** A sandbox that runs. */
export interface Sandbox {
  readonly url: string
  readonly smtpUrl: string
  readonly messages: readonly ReceivedMessage[]
  close(): Promise<void>
}

const MESSAGES = /^\/2010-04-01\/Accounts\/[\w-]+\/Messages\.json$/
/** Numbers that take no texts, as for Twilio's own test credentials, and the code that says why. */
const REFUSED: Readonly<Record<string, number>> = {
  '+15005550001': 21211,
  '+15005550004': 21610,
  '+15005550009': 21614,
}
const reply = z.object({ from: z.string(), text: z.string() })

/** Starts a provider of text messages and a mail server that keep what they receive. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const messages: ReceivedMessage[] = []
  const seen = new Map<string, string>()
  const mailbox = await openMailbox(options, (message) => messages.push(message))
  const health = openHealth('contact-sandbox')

  const takeSms: Handler = async (request, response) => {
    if (request.method !== 'POST' || !MESSAGES.test(request.url ?? '')) return false
    const token = String(request.headers['i-twilio-idempotency-token'] ?? newId('token'))
    const form = new URLSearchParams(await textOf(request))
    const code = REFUSED[form.get('To') ?? '']
    if (code !== undefined) {
      sendJson(response, 400, { code, status: 400, message: 'This number takes no texts.' })
      return true
    }
    const known = seen.get(token)
    const sid = known ?? newId('sms')
    seen.set(token, sid)
    if (!known) {
      const [to, text] = [form.get('To') ?? '', form.get('Body') ?? '']
      messages.push({ channel: 'SMS', to, text, receivedAt: wallClock().now().toISOString() })
    }
    sendJson(response, 201, { sid, status: 'queued' })
    return true
  }
  const list: Handler = async (request, response) =>
    answered(request, response, { path: '/messages', body: messages })
  const answerAsPatient: Handler = async (request, response) => {
    if (request.method !== 'POST' || request.url !== '/replies') return false
    const parsed = reply.safeParse(JSON.parse(await textOf(request)))
    const taken = parsed.success && options.replies ? await sendReply(options.replies, parsed.data) : 400
    sendJson(response, taken, {})
    return true
  }

  const server = await listen(health, [takeSms, list, answerAsPatient], options)
  return {
    url: `http://${options.host}:${server.port}`,
    smtpUrl: `smtp://${options.host}:${mailbox.port}`,
    messages,
    close: async () => {
      await server.close()
      await mailbox.close()
    },
  }
}

async function answered(
  request: IncomingMessage,
  response: ServerResponse,
  { path, body }: { path: string; body: unknown },
): Promise<boolean> {
  if (request.method !== 'GET' || request.url !== path) return false
  sendJson(response, 200, body)
  return true
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
