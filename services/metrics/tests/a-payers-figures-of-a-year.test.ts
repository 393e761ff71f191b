import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ana, dataOf, decision, jo, startMetrics, told, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startMetrics()
})
afterAll(() => start.subgraph.close())

const REPORT = `{ priorAuthorizationReport(payer: "summit-advantage", year: 2026) {
  label standard { received approved { numerator denominator rate } averageTime timeUnit }
  expedited { received approved { numerator denominator } onTime { numerator denominator } averageTime medianTime timeUnit }
  approvedAfterAppeal { numerator denominator } appealsOverturned { rate } extendedAndApproved { numerator denominator } } }`

const report = async (who: typeof jo) =>
  dataOf(await start.subgraph.query(who, REPORT))?.['priorAuthorizationReport']

test('requests, times and appeals of a payer are counted by its public metrics (domain 6.1)', async () => {
  for (const hours of [20, 26, 48, 70, 71, 75]) await start.subgraph.deliver(decision(hours))
  await start.subgraph.deliver(decision(48, { priority: 'STANDARD', payerCode: 'other-payer' }))
  const denied = decision(48, { priority: 'STANDARD', outcome: 'DENIED', extended: true })
  await start.subgraph.deliver(denied)
  await start.subgraph.deliver(decision(24, { priority: 'STANDARD' }))
  const { items: _, outcome: __, extended: ___, receivedAt: ____, decidedAt, ...about } = denied.payload
  const appeal = { ...about, appealId: 'appeal_1', level: 'LEVEL_1', filedAt: decidedAt, at: decidedAt }
  const facts = { subject: denied.subject, patientId: about.patientId, at: decidedAt }
  await start.subgraph.deliver(told('appeal.filed.v1', { ...facts, payload: appeal }))
  await start.subgraph.deliver(
    told('appeal.decided.v1', { ...facts, payload: { ...appeal, decidedAt, outcome: 'OVERTURNED' } }),
  )
  expect(await report(jo)).toMatchObject({
    label: expect.stringContaining('Our own experience'),
    standard: {
      received: 2,
      approved: { numerator: 1, denominator: 2, rate: 0.5 },
      averageTime: 1.5,
      timeUnit: 'd',
    },
    expedited: {
      received: 6,
      approved: { numerator: 6, denominator: 6 },
      onTime: { numerator: 5, denominator: 6 },
      averageTime: 51.67,
      medianTime: 59,
      timeUnit: 'h',
    },
    approvedAfterAppeal: { numerator: 1, denominator: 2 },
    appealsOverturned: { rate: 1 },
    extendedAndApproved: { numerator: 0, denominator: 8 },
  })
})

test('an analyst gets no share of so few', async () => {
  expect(await report(ana)).toMatchObject({
    standard: {
      received: null,
      averageTime: null,
      approved: { numerator: null, denominator: null, rate: null },
    },
    approvedAfterAppeal: { numerator: null, denominator: null },
  })
})
