import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import {
  ana,
  ask,
  dana,
  dataOf,
  inDanasCare,
  jo,
  startMetrics,
  stays,
  told,
  type Started,
} from './fixtures.js'

/* Emergency access, the program's rule: so many per 1,000 encounters, and all of it reviewed within two business days. */
let start: Started
beforeAll(async () => {
  start = await startMetrics()
}, 120_000)
afterAll(() => start.subgraph.close())

/** A patient of Dana's with some stays of one day each, from 2 November on. */
async function patientWith(encounters: number): Promise<string> {
  const patientId = newId('patient')
  const times = Array.from({ length: encounters }, (_, day) => ({
    from: `2026-11-${10 + day}T12:00:00Z`,
    to: `2026-11-${10 + day}T20:00:00Z`,
  }))
  await start.subgraph.deliver(inDanasCare(patientId))
  await start.subgraph.deliver(stays(patientId, times))
  return patientId
}

/** Somebody opens a record in an emergency; somebody else may look at it. */
async function emergency(
  patientId: string,
  { at, due, review }: { at: string; due: string; review?: readonly [at: string, justified: boolean] },
): Promise<void> {
  const breakGlassId = newId('break_glass')
  const payload = { breakGlassId, patientId, at, reviewDueAt: due }
  await start.subgraph.deliver(
    told('break-glass.opened.v1', { subject: breakGlassId, patientId, at, payload }),
  )
  if (!review) return
  const [reviewedAt, justified] = review
  await start.subgraph.deliver(
    told('break-glass.reviewed.v1', {
      ...{ subject: breakGlassId, patientId, at: reviewedAt },
      payload: { ...payload, at: reviewedAt, justified },
    }),
  )
}

const RATE = 'break-glass-per-1000-encounters'
const REVIEWED = 'break-glass-reviewed'

test('three accesses and eight encounters are 375 per 1,000; an access needs no encounter', async () => {
  const [often, once, never] = [await patientWith(5), await patientWith(0), await patientWith(3)]
  const due = '2026-11-20T04:59:59Z'
  await emergency(often, { at: '2026-11-17T15:00:00Z', due, review: ['2026-11-20T04:59:59.500Z', true] })
  await emergency(often, { at: '2026-11-18T15:00:00Z', due, review: ['2026-11-20T05:00:00Z', false] })
  await emergency(once, { at: '2026-11-17T16:00:00Z', due })
  const fields = `denominator numerator statistics { code value } cases { edges { node { patient { id } reason doneAt } } }`
  const counted = await ask(start, jo, { code: RATE, fields })
  expect(counted).toMatchObject({ denominator: 3, numerator: 2 })
  expect(counted.statistics).toEqual([
    { code: 'accesses', value: 3 },
    { code: 'encounters', value: 8 },
    { code: 'per-1000-encounters', value: 375 },
  ])
  const listed = counted.cases.edges.map(({ node }: { node: unknown }) => node)
  expect(listed).toHaveLength(3)
  for (const row of [
    { patient: { id: often }, reason: 'opened', doneAt: '2026-11-17T15:00:00.000Z' },
    { patient: { id: once }, reason: 'opened', doneAt: '2026-11-17T16:00:00.000Z' },
    { patient: { id: never }, reason: 'not-opened', doneAt: null },
  ])
    expect(listed).toContainEqual(row)
})

test('a review counts whenever it comes, on time until the last second of its day; before that day ends nobody asks', async () => {
  const patientId = await patientWith(1)
  await emergency(patientId, { at: '2026-11-30T15:00:00Z', due: '2026-12-03T04:59:59Z' })
  const fields = `initialPopulation denominator numerator rate exclusions { code count } besides { code count } statistics { code value }
    cases(population: INITIAL_POPULATION) { edges { node { reason } } }`
  const { cases, ...counted } = await ask(start, jo, { code: REVIEWED, fields })
  expect(counted).toEqual({
    ...{ initialPopulation: 4, denominator: 3, numerator: 2, rate: 2 / 3 },
    exclusions: [{ code: 'not-due', count: 1 }],
    besides: [{ code: 'late', count: 1 }],
    statistics: [{ code: 'not-justified', value: 1 }],
  })
  const reasons = cases.edges.map(({ node }: { node: { reason: string } }) => node.reason)
  expect(reasons.sort()).toEqual(['late', 'not-due', 'on-time', 'overdue'])
  const evening = await ask(start, jo, { code: REVIEWED, asOf: '2026-11-20T04:59:59.700Z', fields })
  expect(evening).toMatchObject({ initialPopulation: 3, denominator: 1, numerator: 1 })
})

test('whoever may only have emergency access is shown no number of it, not a false one, and an analyst no small number', async () => {
  const query = `query ($code: String!, $period: PeriodInput!) { measureResult(code: $code, period: $period) { numerator }
    controlChart(code: $code, kind: P_CHART, from: "2026-11-01", to: "2026-11-30") { suppressed } }`
  const period = { start: '2026-11-01', end: '2026-11-30' }
  for (const code of [REVIEWED, RATE]) {
    const asked = await start.subgraph.query(dana, query, { code, period })
    expect(dataOf(asked)).toEqual({ measureResult: null, controlChart: null })
  }
  const fields = 'numerator statistics { value }'
  expect(await ask(start, ana, { code: RATE, fields })).toMatchObject({
    numerator: null,
    statistics: [{ value: null }, { value: null }, { value: null }],
  })
})

test('whoever reads of no emergency accesses gets no file that would say that there are none; an analyst gets the sums', async () => {
  const query = `mutation ($input: StartExportInput!) { startExport(input: $input) { export { id }
    userErrors { field } } }`
  const answerTo = async (who: typeof dana, kind: string): Promise<unknown> => {
    const period = { start: '2026-11-01', end: '2026-11-30' }
    const input = { kind, format: 'NDJSON', measureCode: RATE, period }
    return dataOf(await start.subgraph.query(who, query, { input }))?.['startExport']
  }
  const refused = { export: null, userErrors: [{ field: ['input', 'measureCode'] }] }
  for (const who of [dana, ana]) expect(await answerTo(who, 'MEASURE_CASES')).toEqual(refused)
  expect(await answerTo(dana, 'SUMMARY_MEASURE_REPORT')).toEqual(refused)
  for (const [who, kind] of [
    [ana, 'SUMMARY_MEASURE_REPORT'],
    [jo, 'MEASURE_CASES'],
  ] as const)
    expect(await answerTo(who, kind)).toEqual({ export: { id: expect.any(String) }, userErrors: [] })
})
