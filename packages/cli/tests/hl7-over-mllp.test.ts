import { once } from 'node:events'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mllpFrame, MllpReader } from '@baton/fhir/hl7v2/mllp'
import { sendOverMllp } from '../src/hl7/send-over-mllp.js'

let server: Server
let answered = 0
beforeAll(async () => {
  server = createServer((socket) => {
    const reader = new MllpReader(1_000_000)
    socket.on('data', (chunk: Buffer) => {
      for (const frame of reader.push(chunk)) {
        const control = frame.toString('utf8').split('|')[9] ?? ''
        const code = control === 'bad' ? 'AE' : 'AA'
        if (control === 'mute') continue
        answered += 1
        socket.write(
          mllpFrame(`MSH|^~\\&|B|B|A|A|20261124||ACK|ack${answered}|P|2.5.1\rMSA|${code}|${control}|why`),
        )
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

const message = (control: string, tail = ''): string =>
  `MSH|^~\\&|A|A|B|B|20261124||ADT^A08|${control}|P|2.5.1${tail}\rPID|1||7`
const send = (text: string, whatBecame: Parameters<typeof sendOverMllp>[2]) =>
  sendOverMllp(
    { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    Buffer.from(text),
    whatBecame,
  )

test('every message of a batch is sent by itself, and the graph is asked what became of it', async () => {
  const asked: string[] = []
  const batch = ['FHS|^~\\&', 'BHS|^~\\&', message('m1'), message('m2'), 'BTS|2', 'FTS|1'].join('\r')
  const { messages } = await send(batch, async (id) => {
    asked.push(id)
    const status = asked.length === 1 ? 'ACCEPTED' : 'DUPLICATE'
    const nobody = { patientId: null, encounterId: null, reason: null, duplicateOf: null }
    return { ...nobody, inboundMessageId: id, status, effects: [`did ${asked.length}`] }
  })
  expect(asked).toEqual(['ack1', 'ack2'])
  expect(messages).toMatchObject([
    { controlId: 'm1', messageType: 'ADT^A08', acknowledgment: 'AA', status: 'ACCEPTED', effects: ['did 1'] },
    { controlId: 'm2', acknowledgment: 'AA', status: 'DUPLICATE', effects: ['did 2'] },
  ])
})

test('where nobody can be asked the acknowledgement tells what there is to tell', async () => {
  const { messages } = await send(`${message('m3')}\r${message('bad')}`, async () => null)
  expect(messages).toMatchObject([
    { acknowledgment: 'AA', status: 'ACCEPTED', inboundMessageId: null },
    { acknowledgment: 'AE', status: 'QUARANTINED', reason: 'why' },
  ])
})

test('who asks for no answer is not waited for, and hears the one that comes all the same', async () => {
  const quiet = '|||NE|NE'
  const text = [message('mute', quiet), message('m4', quiet), message('m5')].join('\r')
  const { messages } = await send(text, async () => null)
  expect(messages).toMatchObject([
    { controlId: 'mute', acknowledgment: 'none', status: 'SENT' },
    { controlId: 'm4', acknowledgment: 'AA', status: 'ACCEPTED' },
    { controlId: 'm5', acknowledgment: 'AA', status: 'ACCEPTED' },
  ])
})
