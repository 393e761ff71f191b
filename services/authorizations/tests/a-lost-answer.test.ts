import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { beginSending } from '../src/operations/submission/prepare-sending.js'
import { pasPort } from '../src/payers/pas-port.js'
import { readDueParts } from '../src/payers/case-parts.js'
import { readPayerCase } from '../src/payers/payer-case.js'
import { read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeEach(async () => {
  world = await startWorld('2026-11-30T09:00:00-05:00')
})
afterEach(() => world.close())

test.each(['timeout-after-accept', 'reset-mid-body'])(
  'after %s nobody sends anew: the payer is asked, and has one record',
  async (kind) => {
    const { id, trace } = await submitted(world)
    await world.control('script', { kind })
    await world.work()
    expect((await read(world, id)).status).toBe('RESPONSE_UNKNOWN')
    world.clock.set('2026-11-30T09:09:00-05:00')
    await world.work()
    expect(await world.records(trace)).toMatchObject([{ submissions: 1, inquiries: 0 }])
    world.clock.set('2026-11-30T09:10:01-05:00')
    await world.work()
    expect(await read(world, id)).toMatchObject({
      status: 'PENDED',
      determinations: [{ channel: 'INQUIRY' }],
    })
    expect(await world.records(trace)).toMatchObject([{ submissions: 1, inquiries: 1 }])
  },
)

test('what the payer does not have is sent as it was, under the same trace number', async () => {
  const { id, trace } = await submitted(world)
  await world.control('script', { kind: 'reset-before-accept' })
  await world.work()
  const lost = await read(world, id)
  expect(lost.status).toBe('RESPONSE_UNKNOWN')
  world.clock.set('2026-11-30T09:10:01-05:00')
  await world.work()
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'PENDED', trace })
  expect(now.submissions[0].snapshotHash).toBe(lost.submissions[0].snapshotHash)
  expect(now.history.map((step: { to: string }) => step.to)).toEqual([
    'READY',
    'QUEUED',
    'SUBMITTED',
    'RESPONSE_UNKNOWN',
    'QUEUED',
    'SUBMITTED',
    'PENDED',
  ])
})

test('a worker killed after the send leaves RESPONSE_UNKNOWN, which a notification ends once', async () => {
  const { id, trace } = await submitted(world)
  await dieAfterSending(id)
  await world.service.db.query(`update submission set lease_until = now() - interval '1 second'`)
  await world.work()
  expect((await read(world, id)).status).toBe('RESPONSE_UNKNOWN')
  const decision = { trace, items: [{ sequence: 1, action: 'A1', authorizationNumber: 'AUTH0001' }] }
  expect(await world.control('decisions', decision)).toMatchObject({ delivered: [200] })
  expect(await world.control('notifications', { trace })).toMatchObject({ delivered: [200] })
  world.clock.set('2026-11-30T09:30:00-05:00')
  await world.work()
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'APPROVED', authorizationNumber: 'AUTH0001' })
  expect(now.ledger).toHaveLength(1)
  expect(await world.records(trace)).toMatchObject([{ submissions: 1, inquiries: 0 }])
})

/** Sends as the job does and never writes down what came back. */
async function dieAfterSending(id: string): Promise<void> {
  const { deps } = world.service
  const [row] = await deps.db.query(`select id from submission where authorization_id = $1`, [id])
  const due = await readDueParts(deps.db, { id: row.id, now: deps.clock.now(), wallNow: deps.wall.now() })
  const connection = deps.config.payers.get('SUMMIT')
  if (!due || !connection || !deps.graph) throw new Error('nothing to send')
  const parts = { ...due, connection }
  const body = pasPort.write(await readPayerCase(deps.graph, parts), connection)
  await beginSending(deps, { ...due, snapshot: body })
  const signal = new AbortController().signal
  const { trace } = due.submission
  await pasPort.call(connection, { operation: 'submit', trace, body, timeoutMs: 1_000, signal })
}
