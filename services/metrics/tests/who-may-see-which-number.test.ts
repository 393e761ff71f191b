import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { ana, ask, decision, jo, startMetrics, type Started } from './fixtures.js'

const code = 'authorization-turnaround'

let start: Started
beforeAll(async () => {
  start = await startMetrics()
  for (let late = 0; late < 3; late += 1) await start.subgraph.deliver(decision(80))
  for (let timely = 0; timely < 40; timely += 1) await start.subgraph.deliver(decision(40))
  for (let few = 0; few < 4; few += 1) await start.subgraph.deliver(decision(40, { priority: 'STANDARD' }))
})
afterAll(() => start.subgraph.close())

test('an analyst gets no count of one to ten, nor what gives one away', async () => {
  expect(await ask(start, ana, { code })).toMatchObject({
    suppressed: true,
    initialPopulation: 47,
    denominator: 47,
    numerator: null,
    rate: null,
    interval: null,
    strata: [
      { code: 'EXPEDITED', denominator: null, numerator: null, rate: null },
      { code: 'STANDARD', denominator: null, numerator: null, rate: null },
    ],
  })
  expect(await ask(start, jo, { code })).toMatchObject({ suppressed: false, denominator: 47, numerator: 44 })
})

test('an analyst who opens the list of cases is refused before anything is read', async () => {
  start.subgraph.statements()
  const answer = await start.subgraph.query(
    ana,
    `{ measureResult(code: "${code}", period: { start: "2026-11-01", end: "2026-11-30" }) { denominator cases { edges { node { id } } } } }`,
  )
  expect(answer.errors?.[0]).toMatchObject({
    path: ['measureResult', 'cases'],
    extensions: { code: 'FORBIDDEN' },
  })
  expect(answer.data?.['measureResult'].cases).toBeNull()
  expect(start.subgraph.statements()).toHaveLength(1)
})

test('an agency gets no number of the whole organization, and a patient none at all', async () => {
  expect(await ask(start, viewer('harbor'), { code })).toBeNull()
  await expect(ask(start, viewer('rosa'), { code })).rejects.toThrow('FORBIDDEN')
})

test('a period that ends before it starts, one that is too long and a future instant are refused with a reason', async () => {
  const query = (period: string, asOf = '2026-11-30T00:00:00Z') =>
    start.subgraph.query(
      jo,
      `{ measureResult(code: "${code}", period: ${period}, asOf: "${asOf}") { rate } }`,
    )
  for (const answer of [
    await query('{ start: "2026-11-30", end: "2026-11-01" }'),
    await query('{ start: "1850-01-01", end: "2026-11-30" }'),
    await query('{ start: "2026-11-01", end: "2026-11-30" }', '2027-01-01T00:00:00Z'),
  ]) {
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  }
})

test('an unknown code is null, and every measure says what it counts and after whom', async () => {
  expect(await ask(start, jo, { code: 'nothing' })).toBeNull()
  const { data } = await start.subgraph.query(
    ana,
    `{ measures { code version source definition initialPopulation denominator numerator exclusions } }`,
  )
  const measures: Record<string, string>[] = data?.['measures']
  const codes = measures.map(({ code: one }) => one ?? '')
  expect(codes).toEqual([...new Set(codes)].sort())
  expect(codes).toEqual(expect.arrayContaining(['authorization-turnaround', 'readmission-rule-a']))
  for (const measure of measures) {
    for (const words of Object.values(measure)) expect(words).toMatch(/./)
  }
})
