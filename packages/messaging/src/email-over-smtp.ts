import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { Unreachable, type Channel } from './channel.js'

/** A mail server, and who writes. */
export interface MailAccount {
  readonly url: string
  readonly from: string
  /** A server that is silent for so long is left, before the message is tried again: else both tries might arrive. */
  readonly silenceMs?: number
}

const SILENCE_MS = 20_000

/** What Nodemailer throws when the server refuses the recipient. */
const refused = z.object({ rejectedErrors: z.array(z.object({ response: z.string() })).min(1) })
/**
 * Such a server says that there is no such mailbox (RFC 3463: 5.1.x, 5.2.1), or refuses without telling more. Other words, as on
 * relaying, are about whoever sends.
 */
const NO_MAILBOX = /^55[013][ -](?:5\.1\.\d|5\.2\.1\b|(?!\d\.\d))/

/** E-mail over SMTP. The message id is ours, so that a mail server that sees it twice can tell. */
export function emailOverSmtp({ url, from, silenceMs = SILENCE_MS }: MailAccount): Channel {
  const timeouts = { connectionTimeout: silenceMs, greetingTimeout: silenceMs, socketTimeout: silenceMs }
  const transport = createTransport({ url, ...timeouts })
  return {
    async send({ id, to, subject, text }): Promise<string> {
      const messageId = `<${id}@baton>`
      // As one address: in a text a comma would begin the next one.
      const recipient = { name: '', address: to }
      try {
        await transport.sendMail({ from, to: recipient, subject, text, messageId })
      } catch (error) {
        const told = refused.safeParse(error)
        if (told.success && told.data.rejectedErrors.every(({ response }) => NO_MAILBOX.test(response)))
          throw new Unreachable('The mail server knows no such mailbox.', { cause: error })
        throw error
      }
      return messageId
    },
  }
}
