import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeAll(async () => {
  world = await startWorld('2026-11-24T15:00:00-05:00', {}, { BRIGHT: { state: 'TX' } })
})
afterAll(() => world.close())

const at = (instant: string): string => new Date(instant).toISOString()
const endOf = (day: string): string => at(`${day}T23:59:59-05:00`)

async function pended(input: object) {
  world.clock.set('2026-11-24T15:00:00-05:00')
  const { id } = await submitted(world, input)
  await world.work()
  return read(world, id)
}

interface Clock {
  deadline: { rule: string; status: string; dueAt: string }
}
const clocksOf = (one: { deadlines: Clock[] }): string[][] =>
  one.deadlines.map(({ deadline: { rule, status, dueAt } }) => [rule, status, dueAt])
const work = async (id: string): Promise<string[]> => {
  const rows = await world.service.db.query(`select kind from open_work where authorization_id = $1`, [id])
  return rows.map(({ kind }: { kind: string }) => kind).sort()
}

test('a standard request that becomes urgent has 72 hours from then; refused, it has its standard time back', async () => {
  const { id, dueAt } = await pended({ priority: 'STANDARD' })
  expect(dueAt).toBe(endOf('2026-12-01'))
  world.clock.set('2026-11-25T09:00:00-05:00')
  const urgent = (await act(world, 'requestExpedite', { id, reason: 'Breathless at rest' })).authorization
  expect(urgent).toMatchObject({
    priority: 'EXPEDITED',
    status: 'PENDED',
    dueAt: at('2026-11-28T09:00:00-05:00'),
  })
  expect(await work(id)).toContain('EXPEDITE_BY_PHONE')
  world.clock.set('2026-11-25T12:00:00-05:00')
  const refused = (await act(world, 'recordExpediteRefusal', { id, reason: 'Not seen as urgent' }))
    .authorization
  expect(refused).toMatchObject({ priority: 'STANDARD', dueAt: endOf('2026-12-01') })
  expect(clocksOf(refused)).toEqual([
    ['pa-standard-7d', 'CANCELLED', endOf('2026-12-01')],
    ['pa-standard-7d', 'RUNNING', endOf('2026-12-01')],
    ['pa-expedited-72h', 'CANCELLED', at('2026-11-28T09:00:00-05:00')],
  ])
  expect(await work(id)).toEqual(['EXPEDITE_REFUSED'])
  expect(refused.history.slice(-2)).toMatchObject([
    { from: 'PENDED', to: 'PENDED', reason: 'EXPEDITE_REQUESTED: Breathless at rest' },
    { from: 'PENDED', to: 'PENDED', reason: 'EXPEDITE_REFUSED: Not seen as urgent' },
  ])
  const again = await act(world, 'recordExpediteRefusal', { id, reason: 'Again' })
  expect(again.userErrors).toMatchObject([{ __typename: 'InvalidInput', field: ['input', 'id'] }])
})

test('a Medicare or Medicaid plan may not refuse the hurry that a physician states; a commercial one may', async () => {
  const refuse = (id: string) => act(world, 'recordExpediteRefusal', { id, reason: 'Not seen as urgent' })
  world.clock.set('2026-11-24T15:00:00-05:00')
  const stated = { physicianStatesUrgency: true }
  for (const payerId of ['SUMMIT', 'BRIGHT']) {
    const { id } = await pended({ payerId, priority: 'EXPEDITED', ...stated })
    const { userErrors, authorization } = await refuse(id)
    expect(userErrors).toMatchObject([{ message: expect.stringMatching(/^MUST_BE_GRANTED: .*42 CFR 4[23]/) }])
    expect(authorization).toBeNull()
    expect(await read(world, id)).toMatchObject({
      priority: 'EXPEDITED',
      dueAt: at('2026-11-27T15:00:00-05:00'),
    })
  }
  const { id: later } = await pended({ priority: 'STANDARD' })
  await act(world, 'requestExpedite', { id: later, reason: 'Breathless at rest', ...stated })
  expect((await refuse(later)).userErrors).toMatchObject([
    { message: expect.stringContaining('MUST_BE_GRANTED') },
  ])
  const { id: commercial } = await pended({ payerId: 'KEYSTONE', priority: 'EXPEDITED', ...stated })
  expect((await refuse(commercial)).authorization).toMatchObject({ priority: 'STANDARD' })
})

test('near its end, or decided, a request cannot be made urgent any more', async () => {
  const { id, trace } = await pended({ priority: 'STANDARD' })
  world.clock.set('2026-11-30T09:00:00-05:00')
  const late = await act(world, 'requestExpedite', { id, reason: 'Worse' })
  expect(late.userErrors).toMatchObject([{ message: 'It is due as soon already.' }])
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }] })
  const decided = await act(world, 'requestExpedite', { id, reason: 'Worse' })
  expect(decided.userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
})

test('a Texas plan that refuses the hurry owes its question and its offer anew, once', async () => {
  const { id } = await pended({ payerId: 'BRIGHT', priority: 'EXPEDITED' })
  const refused = (await act(world, 'recordExpediteRefusal', { id, reason: 'Routine' })).authorization
  const running = clocksOf(refused).filter(([, status]) => status === 'RUNNING')
  expect(running).toEqual([
    ['texas-mco-3bd', 'RUNNING', endOf('2026-11-30')], // the 26th is Thanksgiving
    ['texas-ask-for-information-3bd', 'RUNNING', endOf('2026-11-30')],
    ['texas-offer-peer-to-peer-1bd', 'RUNNING', endOf('2026-11-27')],
  ])
})

test('a commercial clock stands still while the payer waits for an answer, a Medicare one runs on', async () => {
  const keystone = await pended({ payerId: 'KEYSTONE', priority: 'STANDARD' })
  const summit = await pended({ priority: 'STANDARD' })
  expect(keystone.dueAt).toBe(endOf('2026-12-09'))
  world.clock.set('2026-11-26T10:00:00-05:00')
  const ask = { items: ['PT notes'], channel: 'PORTAL' }
  const asked = (await act(world, 'recordInfoRequest', { id: keystone.id, ...ask })).authorization
  expect(clocksOf(asked)[0]).toEqual(['commercial-pre-service-15d', 'PAUSED', endOf('2026-12-09')])
  expect(asked.infoRequests).toMatchObject([{ dueAt: endOf('2027-01-10') }]) // 45 days
  const running = (await act(world, 'recordInfoRequest', { id: summit.id, ...ask })).authorization
  expect(clocksOf(running)[0]).toEqual(['pa-standard-7d', 'RUNNING', endOf('2026-12-01')])
  const paused = await act(world, 'recordPayerExtension', {
    id: keystone.id,
    days: 15,
    reason: 'BEYOND_CONTROL',
  })
  expect(paused.userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
  world.clock.set('2026-11-30T10:00:00-05:00')
  const documents = [{ kind: 'PT notes' }]
  const answered = (await act(world, 'answerInfoRequest', { id: keystone.id, documents })).authorization
  expect(answered).toMatchObject({ status: 'PENDED', dueAt: endOf('2026-12-13') })
  expect(clocksOf(answered)[0]).toEqual(['commercial-pre-service-15d', 'RUNNING', endOf('2026-12-13')])
})

test('more time is taken once, for a reason that the law knows, no longer than it says, and never for a drug', async () => {
  const { id } = await pended({ priority: 'STANDARD' })
  const extend = (days: number, reason: string, of = id) =>
    act(world, 'recordPayerExtension', { id: of, days, reason })
  expect((await extend(14, 'BEYOND_CONTROL')).userErrors).toMatchObject([
    { message: expect.stringContaining('REASON_NOT_ALLOWED'), field: ['input', 'reason'] },
  ])
  expect((await extend(15, 'ENROLLEE_REQUEST')).userErrors).toMatchObject([
    { __typename: 'LimitExceeded', limit: 14 },
  ])
  const extended = (await extend(14, 'NONCONTRACT_EVIDENCE')).authorization
  expect(clocksOf(extended)).toEqual([['pa-standard-7d', 'RUNNING', endOf('2026-12-15')]])
  expect((await extend(1, 'ENROLLEE_REQUEST')).userErrors).toMatchObject([
    { message: expect.stringContaining('EXTENDED_BEFORE') },
  ])
  const drug = await pended({ priority: 'STANDARD', serviceKind: 'PART_B_DRUG' })
  expect(drug.dueAt).toBe(at('2026-11-27T15:00:00-05:00'))
  expect((await extend(14, 'ENROLLEE_REQUEST', drug.id)).userErrors).toMatchObject([
    { message: expect.stringContaining('NOT_EXTENDABLE') },
  ])
})
