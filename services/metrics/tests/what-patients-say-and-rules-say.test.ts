import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { DomainEvent } from '@baton/events/event'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { ana, ask, dana, dataOf, inDanasCare, jo, startMetrics, told, type Started } from './fixtures.js'

const harbor = viewer('harbor')
const agencyId = harbor.agencyId ?? ''
const rosa = newId('patient')

let start: Started
beforeAll(async () => {
  start = await startMetrics()
  await start.subgraph.deliver(inDanasCare(rosa))
}, 120_000)
afterAll(() => start.subgraph.close())

const RECORD = `mutation ($input: RecordSurveyInput!) { recordSurvey(input: $input) {
  survey { id kind score topBox promoterGroup agency { id } } userErrors { __typename field message } } }`

async function record(who: typeof jo, input: object) {
  const answer = await start.subgraph.query(who, RECORD, {
    input: { patientId: rosa, channel: 'PHONE', ...input },
  })
  return dataOf(answer)?.['recordSurvey']
}

/** What metrics told itself comes back through the relay. */
async function answered(kind: string, score: number, times: number): Promise<void> {
  for (let one = 0; one < times; one += 1) expect((await record(jo, { kind, score })).userErrors).toEqual([])
}

async function relayed(): Promise<void> {
  const rows: DomainEvent<'survey.recorded.v1'>[] = await start.subgraph.db.query(
    `select id, type, 'metrics' as source, subject, patient_id as "patientId", occurred_at as "occurredAt",
            recorded_at as "recordedAt", payload from outbox where type = 'survey.recorded.v1'`,
  )
  for (const row of rows) await start.subgraph.deliver(row)
}

test('a promoter says 9 or 10; a score off the scale, a future answer and a stranger are refused', async () => {
  const { survey } = await record(dana, { kind: 'RECOMMENDATION', score: 9, agencyId })
  expect(survey).toMatchObject({ topBox: true, promoterGroup: 'PROMOTER', agency: { id: agencyId } })
  expect((await record(dana, { kind: 'FREQUENCY', score: 0 })).userErrors).toMatchObject([
    { field: ['input', 'score'], message: 'must be 1 to 4' },
  ])
  const tomorrow = { kind: 'RECOMMENDATION', score: 5, respondedAt: '2026-12-01T12:00:00Z' }
  expect((await record(dana, tomorrow)).userErrors).toMatchObject([{ field: ['input', 'respondedAt'] }])
  const stranger = { kind: 'RECOMMENDATION', score: 5, patientId: newId('patient') }
  expect((await record(dana, stranger)).userErrors).toMatchObject([{ __typename: 'NotFound' }])
  await expect(record(ana, { kind: 'RECOMMENDATION', score: 5 })).rejects.toThrow('FORBIDDEN')
})

test('answers show on the patient to those who look after the patient', async () => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient {
    surveys { kind score channel } } } }`
  const variables = { representations: [{ __typename: 'Patient', id: rosa }] }
  const seen = async (who: typeof jo) =>
    dataOf(await start.subgraph.query(who, query, variables))?.['_entities'][0].surveys
  expect(await seen(dana)).toEqual([{ kind: 'RECOMMENDATION', score: 9, channel: 'PHONE' }])
  expect(await seen(viewer('omar'))).toEqual([])
})

test('29 answers show no score; 62 promoters, 27 passives and 11 detractors of 100 give 51', async () => {
  await answered('RECOMMENDATION', 10, 28)
  await relayed()
  const few = await ask(start, jo, { code: 'net-promoter-score' })
  expect(few).toMatchObject({ denominator: 29, numerator: null, suppressed: true })
  expect(few.statistics).toMatchObject([{ value: null }])
  await answered('RECOMMENDATION', 9, 33)
  await answered('RECOMMENDATION', 7, 27)
  await answered('RECOMMENDATION', 0, 11)
  await relayed()
  const all = await ask(start, ana, { code: 'net-promoter-score' })
  expect(all).toMatchObject({ denominator: 100, numerator: 62, suppressed: false })
  expect(all.statistics).toMatchObject([{ code: 'net-promoter-score', value: 51 }])
})

test('a top box of few answers shows not even how many there were', async () => {
  await answered('FREQUENCY', 4, 9)
  await relayed()
  expect(await ask(start, jo, { code: 'satisfaction-top-box' })).toMatchObject({
    denominator: null,
    rate: null,
  })
  await answered('OVERALL_RATING', 8, 27)
  await relayed()
  expect(await ask(start, jo, { code: 'satisfaction-top-box' })).toMatchObject({
    denominator: 36,
    rate: 0.25,
  })
})

/** A referral's way, in hours after it was sent. */
async function referral(steps: readonly (readonly [state: string, hours: number])[]): Promise<void> {
  const referralId = newId('referral')
  const sentAt = new Date('2026-11-10T12:00:00Z').getTime()
  const base = { referralId, patientId: rosa, agencyId, category: 'FOOD' }
  const acceptDueAt = new Date(sentAt + 48 * 3_600_000).toISOString()
  for (const [to, hours] of [['SENT', 0] as const, ...steps]) {
    const at = new Date(sentAt + hours * 3_600_000).toISOString()
    const moved = {
      ...base,
      at,
      from: null,
      to,
      reason: null,
      sentAt: null,
      evidence: null,
      sensitivity: 'NONE',
    } as const
    const about = { subject: referralId, patientId: rosa, at }
    await start.subgraph.deliver(told('referral.moved.v1', { ...about, payload: moved }))
    if (to === 'SENT')
      await start.subgraph.deliver(
        told('referral.sent.v1', { ...about, payload: { ...base, at, acceptDueAt } }),
      )
  }
}

test('an agency’s figures come from its referrals; it sees its own, an analyst no small count', async () => {
  await referral([
    ['ACCEPTED', 25],
    ['CLOSED_COMPLETED', 216],
  ])
  await referral([['ACCEPTED', 50]])
  await referral([['DECLINED', 5]])
  const query = `query ($agencyId: ID) { agencyPerformance(agencyId: $agencyId) { agencyId sent suppressed
    accepted { numerator denominator rate } acceptedInTime { numerator } closed { numerator } noShows { rate }
    openOver30Days medianHoursToAccept medianDaysToClose } }`
  const seen = async (who: typeof jo, variables = {}) =>
    dataOf(await start.subgraph.query(who, query, variables))?.['agencyPerformance']
  const own = {
    agencyId,
    sent: 3,
    suppressed: false,
    accepted: { numerator: 2, denominator: 3, rate: 2 / 3 },
    acceptedInTime: { numerator: 1 },
    closed: { numerator: 1 },
    noShows: { rate: null },
    openOver30Days: 0,
    medianHoursToAccept: 37.5,
    medianDaysToClose: 9,
  }
  expect(await seen(jo)).toEqual([own])
  expect(await seen(harbor)).toEqual([own])
  expect(await seen(viewer('mercy'), { agencyId })).toEqual([])
  expect(await seen(ana)).toMatchObject([{ sent: null, suppressed: true, medianDaysToClose: null }])
})

test('the rules of a day are those that deadlines are made from', async () => {
  const query = `query ($at: Date) { policyRules(at: $at, topic: DETERMINATION) { code words source effectiveFrom effectiveUntil inForce } }`
  const on = async (at: string) => {
    const rules: { code: string }[] = dataOf(await start.subgraph.query(dana, query, { at }))?.['policyRules']
    return rules
  }
  const codes = async (at: string) => (await on(at)).map(({ code }) => code)
  expect(await codes('2025-12-31')).toContain('pa-standard-14d-before-2026')
  expect(await codes('2025-12-31')).not.toContain('pa-standard-7d')
  expect((await on('2026-01-01')).find(({ code }) => code === 'pa-standard-7d')).toMatchObject({
    effectiveFrom: '2026-01-01',
    effectiveUntil: null,
    inForce: true,
    words: expect.stringContaining('within 7 calendar days'),
  })
})
