import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { markMissedDeadlines } from '../src/operations/determination/mark-missed-deadlines.js'
import { watchApprovals } from '../src/operations/review/watch-approvals.js'
import { watchDeadlines } from '../src/operations/determination/watch-deadlines.js'
import { watched } from '../src/watched.js'
import { act, hcpcs, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeAll(async () => {
  world = await startWorld('2026-11-24T15:00:00-05:00')
})
afterAll(() => world.close())

const at = (instant: string): string => new Date(instant).toISOString()

async function approved(period: object = {}) {
  world.clock.set('2026-11-24T15:00:00-05:00')
  const line = { service: { system: hcpcs, code: 'A4253' }, quantity: 3, unit: 'units', ...period }
  const { id } = await submitted(world, { serviceLines: [line] })
  await world.work()
  return read(world, id)
}

async function raised(id: string): Promise<{ kind: string; dueAt: string | null; urgency: string }[]> {
  const all = await world.service.outbox()
  return all
    .filter((event) => event.type === 'work.raised.v1' && event.subject === id)
    .map(({ payload }) => payload as { kind: string; dueAt: string | null; urgency: string })
}

test('the clinicals of a review are due by noon of its day in the zone of the payer, and asked for the day before', async () => {
  const { id } = await approved()
  const set = (await act(world, 'scheduleReview', { id, reviewOn: '2026-12-04' })).authorization
  expect(set).toMatchObject({ nextReviewOn: '2026-12-04', status: 'APPROVED' })
  world.clock.set('2026-12-03T11:00:00-05:00')
  await watchDeadlines(world.service.deps)
  expect(await raised(id)).toEqual([])
  world.clock.set('2026-12-03T12:30:00-05:00')
  await watchDeadlines(world.service.deps)
  await watchDeadlines(world.service.deps)
  expect(await raised(id)).toMatchObject([
    { kind: 'PAYER_CONCURRENT_REVIEW', urgency: 'SAME_DAY', dueAt: at('2026-12-04T12:00:00-05:00') },
  ])
  const next = (await act(world, 'scheduleReview', { id, reviewOn: '2026-12-08' })).authorization
  const reviews = next.deadlines.filter(
    (one: { deadline: { rule: string } }) => one.deadline.rule === 'payer-concurrent-review',
  )
  expect(reviews).toMatchObject([
    { deadline: { status: 'MET' } },
    { deadline: { status: 'RUNNING', dueAt: at('2026-12-08T12:00:00-05:00') } },
  ])
  const past = await act(world, 'scheduleReview', { id, reviewOn: '2026-12-03' })
  expect(past.userErrors).toMatchObject([{ field: ['input', 'reviewOn'] }])
  const undecided = await submitted(world)
  const early = await act(world, 'scheduleReview', { id: undecided.id, reviewOn: '2026-12-10' })
  expect(early.userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
})

test('a week before it ends an approval asks for its renewal once, and ends with its last day in the zone of the payer', async () => {
  const { id } = await approved({ from: '2026-11-28', to: '2026-12-28' })
  world.clock.set('2026-12-20T23:30:00-05:00')
  await watchApprovals(world.service.deps)
  expect(await raised(id)).toEqual([])
  world.clock.set('2026-12-21T00:30:00-05:00')
  await watchApprovals(world.service.deps)
  await watchApprovals(world.service.deps)
  // Five working days before the end: Christmas is none.
  expect(await raised(id)).toMatchObject([{ kind: 'RENEWAL', dueAt: at('2026-12-18T23:59:59-05:00') }])
  world.clock.set('2026-12-28T23:30:00-05:00') // the 29th in UTC
  await watchApprovals(world.service.deps)
  expect((await read(world, id)).status).toBe('APPROVED')
  world.clock.set('2026-12-29T00:30:00-05:00')
  await watchApprovals(world.service.deps)
  expect(await read(world, id)).toMatchObject({ status: 'EXPIRED', statusReason: 'APPROVED_DAYS_OVER' })
  const left = await world.service.db.query(`select 1 from open_work where authorization_id = $1`, [id])
  expect(left).toEqual([])
})

test('a clock of the payer warns in its last fifth, an appeal five working days before its last working day', async () => {
  world.clock.set('2026-11-27T10:00:00-05:00')
  const { id, trace } = await submitted(world)
  await world.work()
  world.clock.set('2026-11-29T19:00:00-05:00')
  await watchDeadlines(world.service.deps)
  expect(await raised(id)).toEqual([])
  world.clock.set('2026-11-29T20:00:00-05:00')
  await watchDeadlines(world.service.deps)
  expect(await raised(id)).toMatchObject([{ kind: 'DEADLINE_NEAR', urgency: 'URGENT' }])
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A3', note: 'No' }] })
  const warned = async () => (await raised(id)).map(({ kind }) => kind).includes('APPEAL_CLOSING')
  world.clock.set('2027-01-24T10:00:00-05:00') // the last day is 2 February; file by then
  await watchDeadlines(world.service.deps)
  expect(await warned()).toBe(false)
  world.clock.set('2027-01-26T10:00:00-05:00')
  await watchDeadlines(world.service.deps)
  expect(await warned()).toBe(true)
})

test('a forecast rests on what the payer took before for requests that had waited as long', async () => {
  const liam = viewer('liam')
  const waiting = async () => {
    world.clock.set('2026-12-01T09:00:00-05:00')
    return (await submitted(world, { payerId: 'PAPER' })).id
  }
  for (const hours of [20, 48, 70, 71, 75]) {
    const id = await waiting()
    world.clock.set(new Date(Date.parse('2026-12-01T09:00:00-05:00') + hours * 3_600_000).toISOString())
    const lines = [{ sequence: 1, actionCode: 'A1' }]
    await act(world, 'recordManualDetermination', { id, as: liam, channel: 'FAX', lines })
  }
  const id = await waiting()
  world.clock.set('2026-12-01T10:00:00-05:00')
  expect((await read(world, id)).breachForecast).toEqual({ risk: 'AT_RISK', probability: 0.2, basedOn: 5 })
  world.clock.set('2026-12-03T22:00:00-05:00')
  expect((await read(world, id)).breachForecast).toEqual({ risk: 'AT_RISK', probability: null, basedOn: 3 })
  world.clock.set('2026-12-04T10:00:00-05:00')
  expect((await read(world, id)).breachForecast).toMatchObject({ risk: 'BREACHED' })
})

test('a won appeal runs a clock until the service is given; nobody gives it, and the clock is missed', async () => {
  const consent = { consentDocumentId: 'document_consent', priority: 'STANDARD' }
  const won = async () => {
    world.clock.set('2026-12-07T10:00:00-05:00')
    const { id, trace } = await submitted(world, { payerId: 'BRIGHT', priority: 'STANDARD' })
    await world.work()
    await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A3', note: 'No' }] })
    await act(world, 'fileAppeal', { id, reason: 'Needed', ...consent })
    world.clock.set('2026-12-10T10:00:00-05:00')
    await act(world, 'recordAppealDecision', { id, outcome: 'OVERTURNED' })
    return id
  }
  const statusOf = async (id: string) => {
    const { deadlines } = await read(world, id)
    const own = deadlines.find(
      (one: { deadline: { rule: string } }) => one.deadline.rule === 'medicaid-effectuation-72h',
    )
    return own.deadline
  }
  const given = await won()
  expect(await statusOf(given)).toMatchObject({ status: 'RUNNING', dueAt: at('2026-12-13T10:00:00-05:00') })
  const forgotten = await won()
  await act(world, 'recordUnits', { id: given, sequence: 1, units: 1, serviceDate: '2026-12-11' })
  expect((await statusOf(given)).status).toBe('MET')
  world.clock.set('2026-12-13T10:00:02-05:00')
  await markMissedDeadlines(world.service.deps)
  expect((await statusOf(forgotten)).status).toBe('MISSED')
  expect((await raised(forgotten)).map(({ kind }) => kind)).toContain('EFFECTUATION_MISSED')
})

test('an operator sees how long messages wait and what was given up', async () => {
  world.clock.set('2027-03-01T09:00:00-05:00')
  const numbers = async () => {
    const all = await Promise.all(
      watched.map(async (one) => [one.name, 'read' in one ? await one.read(world.service.deps) : {}]),
    )
    return Object.fromEntries(all) as Record<string, Record<string, number>>
  }
  const before = await numbers()
  await submitted(world, { patientId: 'patient_invalid' })
  world.clock.set('2027-03-01T09:01:30-05:00')
  const queued = await numbers()
  expect(queued['baton_submissions']).toMatchObject({
    due: (before['baton_submissions']?.['due'] ?? 0) + 1,
    oldest_due_seconds: expect.any(Number),
  })
  expect(queued['baton_submissions']?.['oldest_due_seconds']).toBeGreaterThanOrEqual(90)
  await world.control('script', { kind: 'status', status: 400 })
  await world.work()
  const after = await numbers()
  expect(after['baton_dead_letters']?.['open']).toBe((before['baton_dead_letters']?.['open'] ?? 0) + 1)
})
