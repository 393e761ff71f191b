import { createTransport } from 'nodemailer'
import type { Channel } from './channel.js'

/** E-mail over SMTP. The message id is ours, so that a mail server that sees it twice can tell. */
export function emailOverSmtp({ url, from }: { readonly url: string; readonly from: string }): Channel {
  const transport = createTransport(url)
  return {
    async send({ id, to, subject, text }): Promise<string> {
      const messageId = `<${id}@baton>`
      await transport.sendMail({ from, to, subject, text, messageId })
      return messageId
    },
  }
}
