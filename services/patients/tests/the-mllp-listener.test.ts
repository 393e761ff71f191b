import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mllpFrame, MllpReader } from '@baton/fhir/hl7v2/mllp'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { listenForMessages, type MllpListener } from '../src/mllp/listen-for-messages.js'
import { adt } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
let listener: MllpListener
beforeAll(async () => {
  patients = await testSubgraph(definition)
  listener = await listenForMessages(patients.deps, { host: '127.0.0.1', port: 0, tls: null })
})
afterAll(async () => {
  await listener.close()
  await patients.close()
})

async function dial(): Promise<Socket> {
  const socket = connect(listener.port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

/** The acknowledgements of so many messages. */
async function answers(socket: Socket, count: number): Promise<string[]> {
  const reader = new MllpReader(1_000_000)
  const found: string[] = []
  while (found.length < count) {
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    for (const frame of reader.push(chunk)) found.push(frame.toString('utf8'))
  }
  return found
}

test('messages in one piece or in many are answered in order, each after it was done', async () => {
  const socket = await dial()
  const first = mllpFrame(adt({ event: 'A01', control: 'c1', occurred: '20261118150000' }))
  const second = mllpFrame(adt({ event: 'A41', control: 'c2', occurred: '20261118150000' }))
  const third = mllpFrame('this is no message')
  const all = Buffer.concat([first, second, third])
  const acks = answers(socket, 3)
  socket.write(all.subarray(0, 40))
  socket.write(all.subarray(40))
  expect((await acks).map((ack) => /\rMSA\|([^|\r]*)\|([^|\r]*)/.exec(ack)?.slice(1))).toEqual([
    ['AA', 'c1'],
    ['AR', 'c2'],
    ['AE', ''],
  ])
  const [{ count }] = await patients.db.query(
    `select count(*)::int as count from inbound_message where channel = 'MLLP'`,
  )
  expect(count).toBe(3)
  socket.destroy()
})

test('the number of an acknowledgement is the id under which the graph tells what became of the message', async () => {
  const socket = await dial()
  const text = adt({ event: 'A01', control: 'c8', occurred: '20261118170000', visit: 'V8' })
  const told = []
  for (const sent of [text, text, adt({ event: 'A41', control: 'c9', occurred: '20261118170000' })]) {
    const acks = answers(socket, 1)
    socket.write(mllpFrame(sent))
    const id = (await acks)[0]?.split('|')[9]
    const { data } = await patients.query(
      viewer('adam'),
      `query($id: ID!) { inboundMessage(id: $id) { status reason effects duplicateOf } }`,
      { id },
    )
    told.push(data?.['inboundMessage'])
  }
  expect(told).toMatchObject([
    { status: 'ACCEPTED', duplicateOf: null },
    { status: 'DUPLICATE', effects: ['nothing changed: it was received before'] },
    { status: 'QUARANTINED', reason: 'ADT^A41 is not handled here.' },
  ])
  expect(told[1].duplicateOf).toMatch(/^inbound_message_/)
  socket.destroy()
})

test('a frame that never ends is cut off, and others are served', async () => {
  const greedy = await dial()
  const closed = new Promise<void>((resolve) => greedy.on('close', () => resolve()))
  greedy.on('error', () => undefined)
  greedy.write(Buffer.concat([Buffer.from([0x0b]), Buffer.alloc(65 * 1024 * 1024, 'x')]))
  await closed
  const socket = await dial()
  const ack = answers(socket, 1)
  socket.write(mllpFrame(adt({ event: 'A08', control: 'c3', occurred: '20261118160000' })))
  expect((await ack)[0]).toContain('MSA|AA|c3')
  socket.destroy()
})

test('a message that is longer than what is read is answered by its number, and holds up nothing behind it', async () => {
  const socket = await dial()
  const acks = answers(socket, 2)
  const scan = `OBX|1|ED|PDF||^^^Base64^${'QUJD'.repeat(2_500_000)}`
  socket.write(mllpFrame(adt({ event: 'A08', control: 'c4', occurred: '20261118180000', more: [scan] })))
  socket.write(mllpFrame(adt({ event: 'A08', control: 'c5', occurred: '20261118190000' })))
  const [long, next] = await acks
  expect(long).toMatch(/MSA\|AE\|c4\|The message is longer than 4194304 bytes[^]*ERR\|\|\|104\^/)
  expect(next).toContain('MSA|AA|c5')
  const [kept] = await patients.db.query(
    `select status, message_type as type, length(text) < 100 as short from inbound_message where control_id = 'c4'`,
  )
  expect(kept).toEqual({ status: 'QUARANTINED', type: 'ADT^A08', short: true })
  socket.destroy()
})
