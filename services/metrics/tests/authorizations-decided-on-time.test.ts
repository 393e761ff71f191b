import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ask, decision, jo, startMetrics, type Started } from './fixtures.js'

const code = 'authorization-turnaround'

let start: Started
beforeAll(async () => {
  start = await startMetrics()
})
afterAll(() => start.subgraph.close())

test('average, median and on-time share of six expedited decisions are those of the reference (domain 6.1)', async () => {
  for (const hours of [20, 26, 48, 70, 71, 75]) await start.subgraph.deliver(decision(hours))
  expect(await ask(start, jo, { code })).toMatchObject({
    initialPopulation: 6,
    denominator: 6,
    numerator: 5,
    rate: 5 / 6,
    statistics: [
      { code: 'average-hours', value: 51.67, unit: 'h' },
      { code: 'median-hours', value: 59, unit: 'h' },
    ],
    strata: [{ code: 'EXPEDITED', denominator: 6, numerator: 5 }],
  })
})

test('priorities are told apart, and an extended decision is counted beside', async () => {
  await start.subgraph.deliver(
    decision(120, { priority: 'STANDARD', dueAt: '2026-12-02T04:59:59Z', extended: true }),
  )
  const { denominator, besides, strata } = await ask(start, jo, { code })
  expect(denominator).toBe(7)
  expect(besides).toEqual([{ code: 'extended', count: 1 }])
  expect(strata).toMatchObject([
    { code: 'EXPEDITED', denominator: 6, numerator: 5 },
    { code: 'STANDARD', denominator: 1, numerator: 1, rate: 1 },
  ])
})

test('the oxygen order of S1 is one case of the authorization, with when and why', async () => {
  const oxygen = decision(66, { priority: 'STANDARD', dueAt: '2026-12-02T04:59:59Z' })
  await start.subgraph.deliver(oxygen)
  const fields = `cases(population: NUMERATOR, first: 100) { edges { node { id authorization { id } stratum doneAt reason } } }`
  const { cases } = await ask(start, jo, { code, fields })
  const mine = cases.edges.find(({ node }: { node: { id: string } }) => node.id === oxygen.subject)
  expect(mine.node).toEqual({
    id: oxygen.subject,
    authorization: { id: oxygen.subject },
    stratum: 'STANDARD',
    doneAt: '2026-11-27T14:00:00.000Z',
    reason: 'decided-on-time',
  })
})
