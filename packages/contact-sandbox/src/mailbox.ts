import type { AddressInfo } from 'node:net'
import { wallClock } from '@baton/service-kit/clock'
import { SMTPServer } from 'smtp-server'
import type { ReceivedMessage } from './sandbox.js'

/** Whom the mail server knows no mailbox of. */
const UNKNOWN = /^nobody@/i

/** A mail server that hands over what it receives. */
export async function openMailbox(
  { host, smtpPort }: { readonly host: string; readonly smtpPort: number },
  receive: (message: ReceivedMessage) => void,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, callback) {
      if (!UNKNOWN.test(address)) return callback()
      callback(Object.assign(new Error('5.1.1 No such mailbox here'), { responseCode: 550 }))
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        for (const { address } of session.envelope.rcptTo)
          receive({ channel: 'EMAIL', to: address, text, receivedAt: wallClock().now().toISOString() })
        callback()
      })
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(smtpPort, host, resolve)
  })
  const { port } = server.server.address() as AddressInfo // it listens on a port
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
