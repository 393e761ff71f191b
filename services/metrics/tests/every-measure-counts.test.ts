import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { MEASURES } from '../src/measures/catalogue.js'
import { ask, jo, startMetrics, stays, told, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startMetrics()
  start.clock.set('2027-01-31T12:00:00Z')
})
afterAll(() => start.subgraph.close())

const fields =
  'initialPopulation denominator numerator rate interval { low high } besides { code count } statistics { code value }'
const measured = (code: string) => ask(start, jo, { code, fields })

test.each(MEASURES.map(({ code }) => [code]))(
  '%s runs with and without cases, split and listed',
  async (code) => {
    const all = `${fields} strata { code denominator } cases { edges { node { id reason explanation } } }`
    expect(await ask(start, jo, { code, fields: all })).toMatchObject({
      denominator: 0,
      numerator: 0,
      rate: null,
    })
  },
)

test('18 of 120 appointments were missed: 15 %, with its interval; cancellations stand apart (domain 8.4)', async () => {
  const appointment = async (to: string, more: object = {}) => {
    const patientId = newId('patient')
    const payload = {
      appointmentId: newId('appointment'),
      referralId: null,
      patientId,
      agencyId: null,
      startAt: '2026-11-16T15:00:00Z',
      timeZone: 'America/New_York',
      from: 'BOOKED',
      to,
      cancelledBy: null,
      late: false,
      at: '2026-11-16T15:30:00Z',
      ...more,
    }
    const { appointmentId: subject, at } = payload
    await start.subgraph.deliver(told('appointment.moved.v1', { subject, patientId, at, payload }))
  }
  for (let one = 0; one < 120; one += 1) await appointment(one < 18 ? 'NO_SHOW' : 'ATTENDED')
  await appointment('CANCELLED', { cancelledBy: 'PROVIDER', late: true })
  await appointment('CANCELLED', { cancelledBy: 'PATIENT' })
  await appointment('CANCELLED', { cancelledBy: 'PATIENT', late: true })
  const { interval, ...counts } = await measured('no-show-rate')
  expect(counts).toMatchObject({ initialPopulation: 123, denominator: 120, numerator: 18, rate: 0.15 })
  expect(counts.besides).toEqual([{ code: 'cancelled-late', count: 1 }])
  expect(interval.low).toBeCloseTo(0.097, 3)
  expect(interval.high).toBeCloseTo(0.225, 3)
})

test('seven loops closed in 3 to 30 days: median 9, mean 12.57; one cancelled at once is left out (domain 8.4)', async () => {
  const sentAt = new Date('2026-11-02T15:00:00Z')
  const after = (days: number) => new Date(sentAt.getTime() + days * 86_400_000).toISOString()
  const refer = async (moves: readonly (readonly [string, number])[]) => {
    const patientId = newId('patient')
    const referralId = newId('referral')
    for (const [to, days] of [['SENT', 0] as const, ...moves]) {
      const at = after(days)
      const payload = {
        referralId,
        patientId,
        agencyId: 'agency_1',
        category: 'FOOD',
        at,
        from: null,
        to,
        reason: null,
        sentAt: after(0),
        evidence: null,
        sensitivity: 'NORMAL',
      }
      await start.subgraph.deliver(told('referral.moved.v1', { subject: referralId, patientId, at, payload }))
    }
  }
  for (const days of [3, 5, 6, 9, 14, 21, 30])
    await refer([
      ['ACCEPTED', 1],
      ['CLOSED_COMPLETED', days],
    ])
  await refer([['CANCELLED', 1]])
  await refer([])
  expect(await measured('referral-loop-closure')).toMatchObject({
    initialPopulation: 9,
    denominator: 8,
    numerator: 7,
    besides: [{ code: 'open-over-30-days', count: 1 }],
    statistics: [
      { code: 'average-days', value: 12.57 },
      { code: 'median-days', value: 9 },
      { code: 'p90-days', value: 30 },
    ],
  })
  expect(await measured('referral-time-to-accept')).toMatchObject({ denominator: 9, numerator: 7 })
})

/** A discharge on 24 Nov in New York, with a visit or a reconciliation at some instants. */
async function discharged(kind: 'visit' | 'reconciliation', ...instants: readonly string[]) {
  for (const at of instants) {
    const patientId = newId('patient')
    const times = [{ from: '2026-11-18T15:00:00Z', to: '2026-11-24T19:05:00Z' }]
    await start.subgraph.deliver(stays(patientId, times, '2026-11-24T20:00:00Z'))
    if (kind === 'visit') {
      const fact = {
        type: 'Encounter',
        id: `${patientId}-v`,
        status: 'finished',
        class: 'AMB',
        start: at,
        end: at,
      }
      const payload = { patientId, facts: [fact] }
      await start.subgraph.deliver(
        told('clinical-fact.recorded.v1', { subject: patientId, patientId, at, payload }),
      )
      continue
    }
    const subject = newId('reconciliation')
    const payload = {
      reconciliationId: subject,
      patientId,
      encounterId: null,
      dischargedAt: null,
      at,
      role: 'NURSE',
    }
    await start.subgraph.deliver(
      told('medication-reconciliation.completed.v1', { subject, patientId, at, payload }),
    )
  }
}

test('reconciled by 24 Dec counts, on 25 Dec not; a visit on the day of discharge is no engagement, the next day is (domain 8.2)', async () => {
  await discharged('reconciliation', '2026-12-24T15:00:00Z', '2026-12-25T15:00:00Z')
  expect(await measured('medication-reconciliation-post-discharge')).toMatchObject({
    denominator: 2,
    numerator: 1,
  })
  await discharged('visit', '2026-11-24T21:00:00Z', '2026-11-25T15:00:00Z', '2026-12-24T15:00:00Z')
  expect(await measured('trc-patient-engagement')).toMatchObject({ denominator: 5, numerator: 2 })
})

test('after a stay the day of discharge does not count, after an emergency visit it does (domain 8.2)', async () => {
  const seen = async (first: 'IMP' | 'EMER', on: string) => {
    const patientId = newId('patient')
    const icd = [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F33.1' }]
    const facts = [
      {
        type: 'Encounter',
        id: `${patientId}-a`,
        status: 'finished',
        class: first,
        start: '2026-11-23T15:00:00Z',
        end: '2026-11-24T19:05:00Z',
        diagnoses: icd,
      },
      {
        type: 'Encounter',
        id: `${patientId}-b`,
        status: 'finished',
        class: 'AMB',
        start: `${on}T21:00:00Z`,
        end: `${on}T22:00:00Z`,
      },
    ]
    const at = `${on}T23:00:00Z`
    await start.subgraph.deliver(
      told('clinical-fact.recorded.v1', { subject: patientId, patientId, at, payload: { patientId, facts } }),
    )
  }
  for (const day of ['2026-12-01', '2026-11-24']) await seen('IMP', day)
  for (const day of ['2026-11-24', '2026-12-01', '2026-12-02']) await seen('EMER', day)
  expect(await measured('fuh-7')).toMatchObject({ denominator: 2, numerator: 1 })
  expect(await measured('fum-7')).toMatchObject({ denominator: 3, numerator: 2 })
  expect(await measured('fum-30')).toMatchObject({ denominator: 3, numerator: 3 })
})

test('of emergency visits for substance use one counts in 31 days; one that became a stay takes nobody’s place (domain 8.2)', async () => {
  const visits = async (bornOn: string, code: string, days: readonly string[], stayOn?: string) => {
    const patientId = newId('patient')
    const diagnoses = [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }]
    const encounter = (kind: string, on: string) => ({
      ...{ type: 'Encounter', id: `${patientId}-${kind}-${on}`, status: 'finished', class: kind, diagnoses },
      ...{ start: `${on}T15:00:00Z`, end: `${on}T18:00:00Z` },
    })
    const facts = [
      { type: 'Patient', id: patientId, bornOn },
      ...days.map((on) => encounter('EMER', on)),
      ...(stayOn ? [encounter('IMP', stayOn)] : []),
    ]
    const payload = { patientId, facts }
    const at = '2026-12-30T12:00:00Z'
    await start.subgraph.deliver(
      told('clinical-fact.recorded.v1', { subject: patientId, patientId, at, payload }),
    )
  }
  const period = { start: '2026-09-01', end: '2026-12-31' }
  const counts = async (code: string) => {
    const answer = await start.subgraph.query(
      jo,
      `query ($code: String!, $period: PeriodInput!) { measureResult(code: $code, period: $period) {
         initialPopulation denominator exclusions { code count } } }`,
      { code, period },
    )
    return answer.data?.['measureResult']
  }
  // The second is too near to the first, and the third, 40 days after the first, is not: only what counts takes a place.
  await visits('1980-01-01', 'F10.10', ['2026-09-10', '2026-09-30', '2026-10-20'])
  // 30 days are too near, 31 are not.
  await visits('1980-01-01', 'T40.2X1A', ['2026-09-10', '2026-10-10', '2026-10-11'])
  // The first became a stay: it is left out, and the second counts.
  await visits('1980-01-01', 'F11.20', ['2026-09-10', '2026-10-05'], '2026-09-11')
  // Nicotine is another matter, mental illness another measure, and children under 13 are not looked at.
  await visits('1980-01-01', 'F17.210', ['2026-09-10'])
  await visits('1980-01-01', 'F33.1', ['2026-09-10'])
  await visits('2014-01-01', 'F10.10', ['2026-09-10'])
  expect(await counts('fua-30')).toEqual({
    ...{ initialPopulation: 8, denominator: 5 },
    exclusions: [
      { code: 'admitted', count: 1 },
      { code: 'hospice', count: 0 },
      { code: 'counted-before', count: 2 },
    ],
  })
})
