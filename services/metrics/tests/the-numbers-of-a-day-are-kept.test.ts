import { newId } from '@baton/service-kit/ids'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { MEASURES } from '../src/measures/catalogue.js'
import { keepTheDay } from '../src/sweeps/keep-the-day.js'
import { variedHistory } from './a-varied-history.js'
import {
  ana,
  contact,
  dataOf,
  discharge,
  jo,
  madeUpValueSets,
  startMetrics,
  told,
  type Started,
} from './fixtures.js'

const CODES = MEASURES.map(({ code }) => code)
const COUNTS = 'initialPopulation denominator numerator'
/** The end of November in New York. */
const MIDNIGHT = '2026-12-01T05:00:00.000Z'

let start: Started
const late = discharge()
beforeAll(async () => {
  start = await startMetrics()
  for (const event of variedHistory())
    if (event.recordedAt <= new Date(MIDNIGHT)) await start.subgraph.deliver(event)
  await start.subgraph.deliver(late)
}, 180_000)
afterAll(() => start.subgraph.close())

/** The HbA1c of a patient was read wrongly: it is 6.4 %, as became known at an instant. */
function lowerResult(patientId: string, at: string) {
  const result = {
    ...{ id: `${patientId}-cms-a1c`, type: 'Observation', codes: [{ system: 'urn:test', code: 'hba1c' }] },
    ...{ status: 'final', start: '2026-06-01T15:00:00Z', value: 6.4, unit: '%', revises: true },
    categories: [{ system: 'urn:test', code: 'laboratory' }],
  }
  const payload = { patientId, facts: [result] }
  return told('clinical-fact.recorded.v1', { subject: patientId, patientId, at, payload })
}

const keep = (now: string) => {
  start.clock.set(now)
  return keepTheDay.run(start.subgraph.deps)
}
const kept = async (code: string, { who = jo, day = '2026-11-30' } = {}) =>
  dataOf(
    await start.subgraph.query(
      who,
      `{ measureSnapshot(code: "${code}", day: "${day}") { day asOf takenAt ${COUNTS} rate measure { code }
          period { start end timeZone } recomputed { suppressed ${COUNTS} } } }`,
    ),
  )?.['measureSnapshot']

test('a day is not kept before it is over, nor while something that was recorded in it waits', async () => {
  await keep('2026-12-01T05:09:00Z')
  expect(await kept('tcm-contact-compliance')).toBeNull()
  const id = newId('event')
  await start.subgraph.db.query(
    `insert into inbox (id, source, type, subject, patient_id, occurred_at, recorded_at, payload)
     values ($1, 'test', 'referral.sent.v1', 'referral_1', 'patient_1', $2, $2, '{}')`,
    [id, '2026-12-01T04:59:00Z'],
  )
  await keep('2026-12-01T05:15:00Z')
  expect(await kept('tcm-contact-compliance')).toBeNull()
  await start.subgraph.db.query('update inbox set handled_at = now() where id = $1', [id])
})

test('once it is, every measure is what a recompute as of its end comes to, though more became known since', async () => {
  await keep('2026-12-01T05:20:00Z')
  await start.subgraph.deliver(
    contact(late, { at: '2026-11-25T15:00:00Z', successful: true, recordedAt: '2026-12-01T15:00:00Z' }),
  )
  for (const event of variedHistory())
    if (event.recordedAt > new Date(MIDNIGHT)) await start.subgraph.deliver(event)
  start.clock.set('2026-12-05T17:00:00Z')
  const snapshots = await Promise.all(CODES.map((code) => kept(code)))
  for (const { recomputed, measure, ...snapshot } of snapshots)
    expect({ code: measure.code, ...recomputed }).toEqual({
      code: measure.code,
      suppressed: false,
      initialPopulation: snapshot.initialPopulation,
      denominator: snapshot.denominator,
      numerator: snapshot.numerator,
    })
  expect(snapshots.filter(({ denominator }) => denominator > 0).length).toBeGreaterThan(CODES.length / 2)
  expect(await kept('transition-contact-on-time')).toMatchObject({
    day: '2026-11-30',
    asOf: MIDNIGHT,
    takenAt: '2026-12-01T05:20:00.000Z',
    period: { start: '2026-11-01', end: '2026-11-30', timeZone: 'America/New_York' },
  })
})

test('the measures of CMS are kept of their year up to the day, though a result was corrected since', async () => {
  const published = MEASURES.filter((one) => one.published).map(({ code }) => code)
  const snapshots = await Promise.all(published.map((code) => kept(code)))
  for (const { period, initialPopulation } of snapshots) {
    expect(period).toEqual({ start: '2026-01-01', end: '2026-11-30', timeZone: 'America/New_York' })
    expect(initialPopulation).toBeGreaterThan(0)
  }
  const inNumerator = async () =>
    dataOf(
      await start.subgraph.query(
        jo,
        `{ measureResult(code: "CMS122", period: { start: "2026-01-01", end: "2026-11-30" }) { numerator } }`,
      ),
    )?.['measureResult'].numerator
  const then: number = (await kept('CMS122')).numerator
  await start.subgraph.deliver(lowerResult('patient_0', '2026-12-04T12:00:00Z'))
  expect(await inNumerator()).toBe(then - 1)
  expect((await kept('CMS122')).recomputed.numerator).toBe(then)
})

test('a measure that cannot be counted keeps no other from it, and has its turn once it can', async () => {
  start.clock.set('2026-12-06T12:00:00Z')
  const day = '2026-12-05'
  const valueSets = madeUpValueSets()
  valueSets.codesOf = () => {
    throw new Error('a list that cannot be read')
  }
  await keepTheDay.run({ ...start.subgraph.deps, valueSets })
  expect(await kept('CMS122', { day })).toBeNull()
  expect(await kept('tcm-contact-compliance', { day })).toMatchObject({ day })
  await keepTheDay.run(start.subgraph.deps)
  expect(await kept('CMS122', { day })).toMatchObject({ day, initialPopulation: 4 })
})

test('what became known since counts in a result of now, and in no snapshot', async () => {
  const now = dataOf(
    await start.subgraph.query(
      jo,
      `{ measureResult(code: "transition-contact-on-time", period: { start: "2026-11-01", end: "2026-11-30" }) { numerator } }`,
    ),
  )?.['measureResult'].numerator
  const then: number = (await kept('transition-contact-on-time')).numerator
  expect(now).toBe(then + 1)
  await keep('2026-12-01T06:00:00Z')
  expect((await kept('transition-contact-on-time')).numerator).toBe(then)
})

test('whoever may not read single patients gets no numbers of two days in a row', async () => {
  expect(await kept('transition-contact-on-time', { who: ana })).toBeNull()
  expect(await kept('transition-contact-on-time', { day: '2026-11-29' })).toBeNull()
})
