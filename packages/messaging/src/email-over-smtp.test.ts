import { createServer, type AddressInfo, type Socket } from 'node:net'
import { expect, test } from '@jest/globals'
import { Unreachable } from './channel.js'
import { emailOverSmtp } from './email-over-smtp.js'

const message = { id: 'm1', to: 'a@example.org', subject: 'Hello', text: 'Hello', language: 'en' }

/** A mail server that says what it is told to say to each command; to others nothing. */
async function talking(
  says: Readonly<Record<string, string>>,
  run: (url: string, heard: readonly string[]) => Promise<void>,
): Promise<void> {
  const heard: string[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket.on('error', () => undefined))
    socket.write('220 mail\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        heard.push(line)
        const answer = Object.entries(says).find(([command]) => line.startsWith(command))
        if (answer) socket.write(`${answer[1]}\r\n`)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await run(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, heard) // it listens on a port
  } finally {
    for (const socket of open) socket.destroy()
    server.close()
  }
}

const greets = { EHLO: '250 mail', 'MAIL FROM': '250 ok' }

test('a server that falls silent is left, so that no second try runs beside the first', async () => {
  await talking({ EHLO: '250 mail' }, async (url) => {
    const channel = emailOverSmtp({ url, from: 'team@example.org', silenceMs: 100 })
    await expect(channel.send(message)).rejects.toThrow()
  })
}, 5_000)

test.each([
  ['550 5.1.1 unknown', true],
  ['550 no such user', true],
  ['553 5.1.3 bad address', true],
  ['554 5.7.1 relay access denied', false],
  ['550 5.7.1 not from you', false],
  ['450 4.2.1 later', false],
])('%s says that nobody is there: %s', async (answer, isSo) => {
  await talking({ ...greets, 'RCPT TO': answer }, async (url) => {
    const sent = emailOverSmtp({ url, from: 'team@example.org' }).send(message)
    expect((await sent.catch((error: unknown) => error)) instanceof Unreachable).toBe(isSo)
  })
})

test('a comma begins no second recipient', async () => {
  await talking({ ...greets, 'RCPT TO': '550 5.1.3 bad address' }, async (url, heard) => {
    const to = 'a@example.org, b@example.org'
    await emailOverSmtp({ url, from: 'team@example.org' })
      .send({ ...message, to })
      .catch(() => undefined)
    expect(
      heard.filter((line) => line.startsWith('RCPT TO:<b@') || line.startsWith('RCPT TO:<a@example.org>')),
    ).toEqual([])
  })
})
