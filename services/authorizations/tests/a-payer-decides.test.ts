import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { request } from 'undici'
import { markMissedDeadlines } from '../src/operations/determination/mark-missed-deadlines.js'
import { payerNotifications } from '../src/inbound/payer-notifications.js'
import { jo, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const notDocumented = 'Homebound status not documented'
const homeHealth = [
  { code: 'G0299', quantity: 9 },
  { code: 'G0151', quantity: 6 },
]
const at = (instant: string): string => new Date(instant).toISOString()

test('S1: home health is denied in time, its appeal is due on 31 January, oxygen is approved and used', async () => {
  const visits = await submitted(world, {}, homeHealth)
  expect(visits.dueAt).toBe(at('2026-11-27T15:00:00-05:00'))
  world.clock.set('2026-11-24T15:10:00-05:00')
  const oxygen = await submitted(world, { priority: 'STANDARD' }, [
    { code: 'E1390', quantity: 1, unit: 'units' },
  ])
  expect(oxygen.dueAt).toBe(at('2026-12-01T23:59:59-05:00'))
  await world.work()
  expect([await read(world, visits.id), await read(world, oxygen.id)].map((one) => one.status)).toEqual([
    'PENDED',
    'PENDED',
  ])

  world.clock.set('2026-11-27T10:05:00-05:00')
  const denied = { action: 'A3', note: notDocumented }
  await world.control('decisions', {
    trace: visits.trace,
    items: [1, 2].map((sequence) => ({ sequence, ...denied })),
  })
  await world.control('decisions', { trace: oxygen.trace, items: [{ sequence: 1, action: 'A1' }] })

  const decided = await read(world, visits.id)
  expect(decided).toMatchObject({ status: 'DENIED', statusReason: notDocumented })
  const elapsed = (Date.parse(decided.decidedAt) - Date.parse(decided.submittedAt)) / 3_600_000
  expect(elapsed.toFixed(2)).toBe('67.08')
  expect(decided.deadlines).toMatchObject([
    { deadline: { rule: 'pa-expedited-72h', status: 'MET' } },
    {
      actBy: '2027-01-29',
      deadline: { rule: 'ma-reconsideration-65d', status: 'RUNNING', dueAt: at('2027-01-31T23:59:59-05:00') },
    },
  ])
  expect(await read(world, oxygen.id)).toMatchObject({
    status: 'APPROVED',
    serviceLines: [{ approvedQuantity: 1 }],
  })
  expect(
    (await use(oxygen.id, { units: 1, serviceDate: '2026-11-28' })).authorization.serviceLines,
  ).toMatchObject([{ units: { approved: 1, used: 1, remaining: 0 } }])
  await tellsWhatMetricsNeed(visits.id)
})

async function tellsWhatMetricsNeed(id: string): Promise<void> {
  const told = (await world.service.outbox()).filter((event) => event.subject === id)
  const facts = told.filter((event) => event.type !== 'authorization.moved.v1')
  expect(facts.map((event) => event.type)).toEqual([
    'authorization.created.v1',
    'authorization.queued.v1',
    'authorization.submitted.v1',
    'authorization.pended.v1',
    'work.raised.v1',
    'authorization.decided.v1',
  ])
  expect(told.at(-1)?.payload).toMatchObject({
    payerCode: 'SUMMIT',
    outcome: 'DENIED',
    extended: false,
    receivedAt: at('2026-11-24T15:00:00-05:00'),
    decidedAt: at('2026-11-27T10:05:00-05:00'),
    items: [
      { sequence: 1, code: 'G0299', outcome: 'DENIED', units: null },
      { sequence: 2, code: 'G0151', outcome: 'DENIED', units: null },
    ],
  })
}

test('of nine approved visits no tenth is used, and none after the approved days', async () => {
  const { id, trace } = await submitted(world)
  await world.work()
  const items = [{ sequence: 1, action: 'A1', from: '2026-12-02', to: '2027-01-30' }]
  await world.control('decisions', { trace, items })
  expect(
    (await use(id, { units: 7, serviceDate: '2026-12-20' })).authorization.serviceLines[0].units,
  ).toEqual({
    approved: 9,
    used: 7,
    remaining: 2,
    low: true,
  })
  const late = await use(id, { units: 1, serviceDate: '2027-01-31' })
  expect(late.userErrors).toMatchObject([
    { __typename: 'InvalidInput', message: expect.stringMatching(/OUTSIDE_VALIDITY/) },
  ])
  const many = await use(id, { units: 3, serviceDate: '2026-12-21' })
  expect(many.userErrors).toMatchObject([
    { __typename: 'LimitExceeded', message: expect.stringMatching(/EXCEEDS_APPROVED/) },
  ])
  const both = await Promise.all([1, 2, 3].map(() => use(id, { units: 1, serviceDate: '2026-12-22' })))
  expect(both.filter((one) => one.userErrors.length === 0)).toHaveLength(2)
})

test('the database itself refuses a use beyond the approval', async () => {
  const { id, trace } = await submitted(world)
  await world.work()
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }] })
  const insert = `insert into units_entry values ('x', $1, 1, 'USE', 10, '2026-12-01', now(), 'test')`
  await expect(world.service.db.query(insert, [id])).rejects.toThrow('EXCEEDS_APPROVED')
})

test('some lines certified and some not is PARTIALLY_APPROVED, and a decided line waits for the pended one', async () => {
  const { id, trace } = await submitted(world, {}, homeHealth)
  await world.work()
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }] })
  expect((await read(world, id)).status).toBe('PENDED')
  await world.control('decisions', { trace, items: [{ sequence: 2, action: 'A3' }] })
  expect((await read(world, id)).status).toBe('PARTIALLY_APPROVED')
})

test('a pend that comes after its decision is kept and takes nothing back', async () => {
  const { id, trace } = await submitted(world, {}, [
    { code: 'G0299', quantity: 9 },
    { code: 'A9270', quantity: 1 },
  ])
  await world.work()
  expect((await read(world, id)).serviceLines).toMatchObject([{ outcome: 'PENDED' }, { outcome: 'DENIED' }])
  // Older news, which says that both lines wait, was under way longer than the answer that denies the second.
  const pends = [1, 2].map((sequence) => ({ sequence, action: 'A4' }))
  await world.control('decisions', { trace, items: pends })
  expect((await read(world, id)).serviceLines).toMatchObject([{ outcome: 'PENDED' }, { outcome: 'DENIED' }])
  const denied = { sequence: 2, action: 'A3', reasonCode: '0V', reasonText: 'Non-covered service' }
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }, denied] })
  await world.control('decisions', { trace, items: pends })
  const now = await read(world, id)
  expect(now).toMatchObject({
    status: 'PARTIALLY_APPROVED',
    serviceLines: [{ outcome: 'APPROVED' }, { outcome: 'DENIED' }],
  })
  const late = now.determinations.filter((one: { applied: boolean }) => !one.applied)
  expect(late).toMatchObject([{ sequence: 2, actionCode: 'A4' }])
})

test('the same notification twice changes nothing the second time', async () => {
  const { id, trace } = await submitted(world)
  await world.work()
  await world.control('script', { kind: 'duplicate-notification' })
  const answer = await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }] })
  expect(answer.delivered).toEqual([200, 200])
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'APPROVED', ledger: [{ units: 9 }] })
  const told = (await world.service.outbox()).filter((event) => event.type === 'authorization.decided.v1')
  expect(told).toHaveLength(1)
})

test.each([
  ['no signature', undefined],
  ['a wrong signature', `t=${Math.floor(Date.now() / 1_000)},v1=${'0'.repeat(64)}`],
  ['an old signature', `t=1000,v1=${'0'.repeat(64)}`],
])('a notification with %s is answered 401 and changes nothing', async (_, signature) => {
  const { id } = await submitted(world)
  await world.work()
  const { deps } = world.service
  const headers = signature ? { 'x-payer-signature': signature } : {}
  const path = '/in/payers/SUMMIT/notifications'
  const incoming = { path, headers, viewer: null, requestId: 'request_1', body: Buffer.from('{}') }
  const answer = await payerNotifications.handle(deps, {
    ...incoming,
    stream: (await request(world.payer.url)).body,
  })
  expect(answer.status).toBe(401)
  expect((await read(world, id)).status).toBe('PENDED')
})

test('a clock that runs out is MISSED once, and a late decision still counts', async () => {
  const { id, trace } = await submitted(world)
  await world.work()
  world.clock.set('2026-11-27T15:00:02-05:00')
  await Promise.all([markMissedDeadlines(world.service.deps), markMissedDeadlines(world.service.deps)])
  expect((await read(world, id)).deadlines[0].deadline.status).toBe('MISSED')
  const ended = (await world.service.outbox()).filter((event) => event.type === 'deadline.ended.v1')
  expect(ended).toHaveLength(1)
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }] })
  const late = await read(world, id)
  expect(late.status).toBe('APPROVED')
  expect(late.deadlines[0].deadline).toMatchObject({
    status: 'MISSED',
    metAt: at('2026-11-27T15:00:02-05:00'),
  })
})

async function use(authorizationId: string, input: { units: number; serviceDate: string }) {
  const answer = await world.service.query(
    jo,
    `mutation ($input: RecordUnitsInput!) { recordUnits(input: $input) {
      authorization { serviceLines { units { approved used remaining low } } } userErrors { __typename message } } }`,
    { input: { authorizationId, sequence: 1, ...input } },
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data?.['recordUnits']
}
