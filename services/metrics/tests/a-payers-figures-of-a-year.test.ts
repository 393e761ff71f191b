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
  approvedAfterAppeal { numerator denominator basis } appealsOverturned { rate basis }
  extendedAndApproved { numerator denominator } withdrawn rejected drugsLeftOut items { code requests } } }`

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

test('drugs are in no figure; what was taken back and what was not taken stand beside; items are listed', async () => {
  const before = await report(jo)
  const items = ['G0299', 'G0151'].map((code, at) => ({
    sequence: at + 1,
    code,
    outcome: 'APPROVED',
    units: 9,
  }))
  await start.subgraph.deliver(decision(24, { items }))
  const drug = decision(24, { serviceKind: 'PART_B_DRUG' })
  await start.subgraph.deliver(drug)
  for (const to of ['WITHDRAWN', 'REJECTED']) {
    const one = decision(30, { items: items.slice(0, 1) })
    await start.subgraph.deliver(one)
    const {
      items: _,
      outcome: __,
      extended: ___,
      receivedAt: ____,
      decidedAt: at,
      dueAt: _____,
      ...about
    } = one.payload
    const payload = { ...about, at, from: 'SUBMITTED', to, reason: null }
    await start.subgraph.deliver(
      told('authorization.moved.v1', { subject: one.subject, patientId: about.patientId, at, payload }),
    )
  }
  const after = await report(jo)
  expect(after.expedited.received).toBe(Number(before.expedited.received) + 3)
  expect(after).toMatchObject({
    withdrawn: 1,
    rejected: 1,
    drugsLeftOut: 1,
    items: [
      { code: 'G0299', requests: 3 },
      { code: 'G0151', requests: 1 },
    ],
    approvedAfterAppeal: { basis: expect.stringContaining('all standard requests') },
    appealsOverturned: { basis: expect.stringContaining('not one of the public metrics') },
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
