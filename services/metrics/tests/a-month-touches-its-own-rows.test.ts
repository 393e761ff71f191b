import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { measureByCode } from '../src/measures/catalogue.js'
import { casesSqlOf } from '../src/measures/measure.js'
import { startMetrics, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => void (start = await startMetrics()), 120_000)
afterAll(() => start.subgraph.close())

const NOVEMBER = ['2026-11-01T04:00:00Z', '2026-12-01T05:00:00Z', '2026-12-31T12:00:00Z'] as const
const YEARS = [
  ['2025-12-01T00:00:00Z', '2026-12-01T00:00:00Z'],
  ['2024-12-01T00:00:00Z', '2025-12-01T00:00:00Z'],
] as const

/** Referrals sent and appointments attended, one each every hour. */
async function addYear([from, until]: readonly [string, string]): Promise<void> {
  for (const [type, to] of [
    ['referral.moved.v1', 'SENT'],
    ['appointment.moved.v1', 'ATTENDED'],
  ] as const)
    await start.subgraph.db.query(
      `insert into fact (event_id, type, subject_id, patient_id, occurred_at, recorded_at, part2, payload)
       select $1::text || $2::text || i, $1::text, $1::text || $2::text || i, 'patient_' || $2::text || i, at, at, false,
              jsonb_build_object('to', $4::text, 'category', 'FOOD', 'startAt', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
         from generate_series($2::text::timestamptz, $3::text::timestamptz - interval '1 hour', interval '1 hour')
              with ordinality each (at, i)`,
      [type, from, until, to],
    )
}

interface Explained {
  readonly 'QUERY PLAN': readonly [
    { readonly Plan: Readonly<Record<'Shared Hit Blocks' | 'Shared Read Blocks' | 'Actual Rows', number>> },
  ]
}

/** The buffers that the cases of November touch, and how many cases there are. */
async function touched(code: string): Promise<{ buffers: number; cases: number }> {
  const measure = measureByCode(code)
  if (!measure) throw new Error(`There is no measure ${code}.`)
  const sql = casesSqlOf(measure, 'America/New_York')
  await start.subgraph.db.query('analyze fact')
  const [answer]: Explained[] = await start.subgraph.db.query(
    `explain (analyze, buffers, format json) ${sql}`,
    [...NOVEMBER],
  )
  const plan = answer?.['QUERY PLAN'][0].Plan
  if (!plan) throw new Error(`Nobody explained ${code}.`)
  return { buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], cases: plan['Actual Rows'] }
}

test('measures of a month touch hardly more when the history is twice as long', async () => {
  const codes = ['no-show-rate', 'referral-loop-closure', 'referral-time-to-accept']
  const measured = async () => {
    const found = []
    for (const code of codes) found.push({ code, ...(await touched(code)) })
    return found
  }
  await addYear(YEARS[0])
  const before = await measured()
  await addYear(YEARS[1])
  const after = await measured()
  // The days of November in New York: 30 of 24 hours and the one when summer time ends.
  expect(after.map(({ cases }) => cases)).toEqual(before.map(({ cases }) => cases))
  expect(before.every(({ cases }) => cases > 700)).toBe(true)
  const ratios = after.map(({ code, buffers }, at) => [code, buffers / (before[at]?.buffers ?? 0)] as const)
  expect(ratios.filter(([, ratio]) => ratio >= 1.2)).toEqual([])
})
