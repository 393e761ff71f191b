import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { missOverdueDeadlines } from '../src/operations/referral/miss-overdue-deadlines.js'
import { ask, harbor, sent, startReferrals, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startReferrals()
})
afterAll(() => start.subgraph.close())

test('a clock is missed after its due second, told once, and two sweeps at once do it once', async () => {
  const { id } = await sent(start)
  start.clock.set('2026-12-04T04:59:59.900Z')
  expect(await missOverdueDeadlines(start.subgraph.deps)).toBe(0)
  start.clock.set('2026-12-04T05:00:00.100Z')
  const sweeps = [missOverdueDeadlines(start.subgraph.deps), missOverdueDeadlines(start.subgraph.deps)]
  expect((await Promise.all(sweeps)).reduce((sum, count) => sum + count)).toBe(1)

  const told = (await start.subgraph.outbox()).filter(({ type }) => type === 'deadline.ended.v1')
  expect(told.map(({ payload }) => payload)).toMatchObject([
    { status: 'MISSED', at: '2026-12-04T04:59:59.000Z' },
  ])

  const input = { referralId: id, expectedVersion: 2 }
  const { referral } = await ask(start, harbor, { mutation: 'acceptReferral', input })
  expect(referral.status).toBe('ACCEPTED')
  expect(referral.deadlines[0].status).toBe('MISSED')
  const still = (await start.subgraph.outbox()).filter(({ type }) => type === 'deadline.ended.v1')
  expect(still).toHaveLength(1)
})
