import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { countFacts } from '../src/sweeps/count-facts.js'
import { startMetrics, told, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => void (start = await startMetrics()), 120_000)
afterAll(() => start.subgraph.close())

/** Referrals that are told at once, as an import tells. */
async function referred(count: number): Promise<void> {
  const at = '2026-11-20T12:00:00Z'
  const events = Array.from({ length: count }, () => {
    const patientId = newId('patient')
    const payload = { referralId: newId('referral'), patientId, agencyId: 'agency_1', category: 'FOOD', at }
    return told('referral.created.v1', {
      subject: payload.referralId,
      patientId,
      at,
      recordedAt: at,
      payload,
    })
  })
  await start.subgraph.deliverTogether(events)
}

/** What Postgres believes there is in all partitions together, once its numbers have come. */
async function believed(): Promise<{ rows: number; patients: number }> {
  const { subgraph } = start
  await subgraph.db.query('select pg_stat_force_next_flush()')
  await countFacts.run(subgraph.deps)
  const [row] = await subgraph.db.query(
    `select (select reltuples from pg_class where relname = 'fact')::int as rows,
            (select count(*)::int from pg_stats where tablename = 'fact' and inherited and attname = 'patient_id') as patients`,
  )
  return row
}

test('what is known of all facts together follows when they have grown by half, and not before', async () => {
  expect((await believed()).patients).toBe(0)
  await referred(600)
  expect(await settledAt(600)).toEqual({ rows: 600, patients: 1 })
  await referred(300)
  expect(await believed()).toEqual({ rows: 600, patients: 1 })
  await referred(1_000)
  expect(await settledAt(1_900)).toEqual({ rows: 1_900, patients: 1 })
})

/** The numbers of a connection come a second after its work at the latest. */
async function settledAt(rows: number): Promise<{ rows: number; patients: number }> {
  for (let tries = 0; tries < 50; tries += 1) {
    const now = await believed()
    if (now.rows === rows) return now
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return believed()
}
