import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { read278 } from '@baton/fhir/x12/x12-278'
import { readX12 } from '@baton/fhir/x12/interchange'
import { signature } from '@baton/payer-simulator/notify'
import { request } from 'undici'
import { payerNotifications } from '../src/inbound/payer-notifications.js'
import { x12AnswerFiles } from '../src/sweeps/x12-answers.js'
import { act, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-x12-'))
  world = await startWorld(
    '2026-11-24T15:00:00-05:00',
    {},
    {
      SUMMIT: { channel: 'X12', x12: { receiverId: 'SUMMITEDI' } },
      KEYSTONE: { channel: 'X12', x12: { receiverId: 'KEYEDI', folder } },
    },
  )
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

async function sent(id: string): Promise<string> {
  const [row]: { snapshot: string }[] = await world.service.db.query(
    `select snapshot from submission where authorization_id = $1 order by request_version desc limit 1`,
    [id],
  )
  return row?.snapshot ?? ''
}

test('over HTTP a 278 goes out, pends, and is decided by a signed 278 response, with the same clock and history', async () => {
  const lines = [
    { code: 'G0299', quantity: 9 },
    { code: 'A4253', quantity: 3 },
  ]
  const { id, trace } = await submitted(world, {}, lines)
  await world.work()
  const [transaction] = readX12(await sent(id))
  if (!transaction) throw new Error('nothing was sent')
  expect(transaction).toMatchObject({ guide: '005010X217', sender: 'BATON', receiver: 'SUMMITEDI' })
  expect(read278(transaction)).toMatchObject({
    kind: 'request',
    trace,
    certification: 'I',
    memberId: 'SA778812034',
    payerId: 'SUMMIT',
    services: [
      { code: 'G0299', quantity: 9, trace: `${trace}-1` },
      { code: 'A4253', quantity: 3, trace: `${trace}-2` },
    ],
  })
  const pended = await read(world, id)
  expect(pended).toMatchObject({
    status: 'PENDED',
    serviceLines: [{ outcome: 'PENDED' }, { outcome: 'APPROVED' }],
    submissions: [{ status: 'ANSWERED' }],
  })
  expect(pended.deadlines[0].deadline).toMatchObject({ status: 'RUNNING' })
  const decision = {
    trace,
    items: [{ sequence: 1, action: 'A3', reasonCode: '0V', note: 'Not shown necessary' }],
  }
  expect(await world.control('decisions', decision)).toMatchObject({ delivered: [200] })
  expect(await world.control('notifications', { trace })).toMatchObject({ delivered: [200] })
  const decided = await read(world, id)
  expect(decided).toMatchObject({
    status: 'PARTIALLY_APPROVED',
    serviceLines: [{ outcome: 'DENIED', note: 'Not shown necessary' }, { outcome: 'APPROVED' }],
  })
  expect(decided.determinations.filter(({ channel }: { channel: string }) => channel === 'X12')).toHaveLength(
    1,
  )
  expect(await world.records(trace)).toMatchObject([{ submissions: 1, bodies: 1 }])
})

test('an answer that was lost is asked for by its trace number, and what the payer never got is sent as it was', async () => {
  for (const [kind, submissions] of [
    ['timeout-after-accept', 1],
    ['reset-before-accept', 1],
    ['reset-mid-body', 1],
    ['malformed', 1],
  ] as const) {
    const { id, trace } = await submitted(world)
    await world.control('script', { kind, trace })
    await world.work()
    expect((await read(world, id)).status).toBe('RESPONSE_UNKNOWN')
    world.clock.set(new Date(world.clock.now().getTime() + 601_000).toISOString())
    await world.work()
    expect((await read(world, id)).status).toBe('PENDED')
    expect(await world.records(trace)).toMatchObject([{ submissions, bodies: 1 }])
  }
})

test('AAA 72 in the loop of the subscriber is a rejection, AAA 42 is tried again', async () => {
  const rejected = await submitted(world, { patientId: 'patient_invalid' })
  await world.work()
  expect(await read(world, rejected.id)).toMatchObject({ status: 'REJECTED', statusReason: 'AAA 72' })
  const { id, trace } = await submitted(world)
  await world.control('script', { kind: 'aaa', code: '42', trace })
  await world.work()
  expect(await read(world, id)).toMatchObject({ status: 'QUEUED', submissions: [{ problem: 'AAA_42' }] })
  world.clock.set(new Date(world.clock.now().getTime() + 34_000).toISOString())
  await world.work()
  expect((await read(world, id)).status).toBe('PENDED')
})

test('a cancellation is BHT*0007*01 with the trace number of what it cancels', async () => {
  const { id, trace } = await submitted(world, {}, [{ code: 'A4253', quantity: 2 }])
  await world.work()
  await act(world, 'cancelAuthorization', { id, reason: 'moved away' })
  await world.work()
  const [transaction] = readX12(await sent(id))
  if (!transaction) throw new Error('nothing was sent')
  expect(read278(transaction)).toMatchObject({
    kind: 'cancellation',
    certification: '3',
    previousTrace: trace,
  })
  expect((await read(world, id)).status).toBe('CANCELLED')
})

test('over files a request is laid down, stays SUBMITTED, and the answer that is laid down decides it once', async () => {
  const { id, trace } = await submitted(world, { payerId: 'KEYSTONE', priority: 'STANDARD' }, [
    { code: 'A4253', quantity: 2 },
  ])
  await world.work()
  expect(await read(world, id)).toMatchObject({ status: 'SUBMITTED', submissions: [{ status: 'SENT' }] })
  const file = await readFile(join(folder, 'out', `${trace}.278`), 'utf8')
  expect(file).toBe(await sent(id))
  const answer = await request(`${world.payer.url}/KEYSTONE/x12`, { method: 'POST', body: file })
  const text = await answer.body.text()
  await mkdir(join(folder, 'in'), { recursive: true })
  await writeFile(join(folder, 'in', 'a.278'), text)
  await writeFile(join(folder, 'in', 'b.278'), text)
  await writeFile(join(folder, 'in', 'c.278'), 'ISA*00*this is nothing')
  await x12AnswerFiles.run(world.service.deps)
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'APPROVED', determinations: [{ channel: 'X12', actionCode: 'A1' }] })
  expect(now.ledger).toHaveLength(1)
  expect(await readdir(join(folder, 'done'))).toEqual(['a.278', 'b.278'])
  expect(await readdir(join(folder, 'refused'))).toEqual(['c.278'])
})

test('a 278 response that is signed and cannot be read is answered with segment and position', async () => {
  const body = 'ISA*00*nothing'
  const seconds = Math.floor(Date.now() / 1_000)
  const { status, body: said } = await payerNotifications.handle(world.service.deps, {
    path: '/in/payers/SUMMIT/notifications',
    headers: { 'x-payer-signature': signature('the notification secret of the tests', body, seconds) },
    viewer: null,
    requestId: 'request_test',
    body: Buffer.from(body),
    stream: new IncomingMessage(new Socket()),
  })
  expect([status, JSON.stringify(said)]).toEqual([400, expect.stringMatching(/segment 1 \(ISA\).*position/)])
})
