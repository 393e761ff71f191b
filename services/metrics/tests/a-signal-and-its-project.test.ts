import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { chartSvgRoute } from '../src/routes/chart-svg.js'
import { ana, dana, dataOf, jo, livesIn, startMetrics, stays, type Started } from './fixtures.js'

const code = 'readmission-rule-a'
const hospital = newId('organization')

let start: Started
beforeAll(async () => {
  start = await startMetrics()
  for (let month = 0; month < 12; month += 1) await readmit(month, month === 11 ? 8 : 1)
}, 120_000)
afterAll(() => start.subgraph.close())

/** A month of twenty discharges, some of them readmissions of the same month. */
async function readmit(month: number, readmitted: number): Promise<void> {
  const first = new Date(Date.UTC(2025, 11 + month, 2, 12)).toISOString().slice(0, 8)
  const stay = (from: string, to: string) => ({
    from: `${first}${from}T12:00:00Z`,
    to: `${first}${to}T12:00:00Z`,
    facilityId: hospital,
  })
  for (let one = 0; one < 20 - readmitted; one += 1) {
    const patientId = newId('patient')
    const times = one < readmitted ? [stay('02', '04'), stay('12', '14')] : [stay('06', '09')]
    await start.subgraph.deliver(stays(patientId, times))
    if (month === 11) await start.subgraph.deliver(livesIn(patientId, one < 8 ? '021' : '036'))
  }
}

const CHART = `query ($kind: ControlChartKind!, $facilityId: ID) {
  controlChart(code: "${code}", kind: $kind, from: "2025-12-05", to: "2026-11-20", facilityId: $facilityId) {
    kind centreLine baselinePoints suppressed svgPath annotations { day label projectId }
    points { month numerator denominator rate centreLine upperLimit signals } } }`

async function chart(who: typeof jo, variables: object = { kind: 'P_CHART' }) {
  return dataOf(await start.subgraph.query(who, CHART, variables))?.['controlChart']
}

test('the month that breaks the limit of the eleven before it is a signal; the others are chance', async () => {
  const { points, centreLine, baselinePoints } = await chart(jo)
  expect(baselinePoints).toBe(11)
  expect(centreLine).toBeCloseTo(11 / 220)
  expect(points).toHaveLength(12)
  expect(points[0]).toMatchObject({ month: '2025-12-01', numerator: 1, denominator: 20, signals: [] })
  expect(points[11]).toMatchObject({
    month: '2026-11-01',
    numerator: 8,
    denominator: 20,
    signals: ['BEYOND_LIMIT'],
  })
})

test('a chart of one hospital has its cases only', async () => {
  const own = await chart(jo, { kind: 'RUN_CHART', facilityId: hospital })
  expect(own.points[11].denominator).toBe(20)
  const other = await chart(jo, { kind: 'RUN_CHART', facilityId: newId('organization') })
  expect(other.points[11]).toMatchObject({ denominator: 0, rate: null })
})

test('an analyst sees no month of one to ten', async () => {
  const { points, suppressed } = await chart(ana)
  expect(suppressed).toBe(true)
  for (const point of points) expect(point).toMatchObject({ numerator: null, rate: null })
})

test('by postal code an analyst gets neither small counts nor the area where few people live; a supervisor all', async () => {
  const query = `query { measureResult(code: "${code}", period: { start: "2026-11-01", end: "2026-11-30" }, stratifyBy: POSTAL_CODE_3) {
    suppressed strata { code denominator numerator } } }`
  const seen = dataOf(await start.subgraph.query(jo, query))?.['measureResult']
  expect(seen.strata).toEqual([
    { code: '000', denominator: 4, numerator: 0 },
    { code: '021', denominator: 16, numerator: 8 },
  ])
  const hidden = dataOf(await start.subgraph.query(ana, query))?.['measureResult']
  expect(hidden).toMatchObject({ suppressed: true, strata: [{ numerator: null }, { numerator: null }] })
})

test('a project is opened for the signal; its cycle stands on the chart; of two changes of one version one is refused', async () => {
  const create = `mutation ($input: CreateQualityProjectInput!) { createQualityProject(input: $input) {
    qualityProject { id version measure { code } } userErrors { message field } } }`
  const input = { title: 'Fewer returns', aim: 'Below 10 % by June', measureCode: code, targetRate: 0.1 }
  const made = dataOf(await start.subgraph.query(ana, create, { input }))?.['createQualityProject']
  expect(made).toMatchObject({ qualityProject: { version: 1, measure: { code } }, userErrors: [] })
  const projectId: string = made.qualityProject.id
  const cycle = `mutation ($input: RecordPdsaCycleInput!) { recordPdsaCycle(input: $input) {
    qualityProject { version cycles { change startedOn decision } } userErrors { __typename } } }`
  const change = { projectId, expectedVersion: 1, change: 'Calls on day two', startedOn: '2026-11-15' }
  const recorded = dataOf(await start.subgraph.query(jo, cycle, { input: change }))?.['recordPdsaCycle']
  expect(recorded.qualityProject).toEqual({
    version: 2,
    cycles: [{ change: 'Calls on day two', startedOn: '2026-11-15', decision: null }],
  })
  const late = dataOf(await start.subgraph.query(jo, cycle, { input: change }))?.['recordPdsaCycle']
  expect(late).toEqual({ qualityProject: null, userErrors: [{ __typename: 'VersionConflict' }] })
  expect((await chart(jo)).annotations).toEqual([{ day: '2026-11-15', label: 'Calls on day two', projectId }])
  const anew = {
    ...change,
    expectedVersion: 2,
    change: 'A nurse at home',
    startedOn: '2026-06-03',
    newBaseline: true,
  }
  await start.subgraph.query(jo, cycle, { input: anew })
  const phased = await chart(jo)
  expect(phased.baselinePoints).toBe(6)
  expect(new Set(phased.points.map(({ centreLine }: { centreLine: number }) => centreLine)).size).toBe(2)
  const cause = `mutation ($input: RecordRootCauseInput!) { recordRootCause(input: $input) {
    qualityProject { version rootCauses { category finding } } userErrors { message } } }`
  const why = {
    projectId,
    expectedVersion: 3,
    method: 'FIVE_WHYS',
    category: 'PROCESS',
    finding: 'No call on weekends',
  }
  const found = dataOf(await start.subgraph.query(jo, cause, { input: why }))?.['recordRootCause']
  expect(found.qualityProject).toEqual({
    version: 4,
    rootCauses: [{ category: 'PROCESS', finding: 'No call on weekends' }],
  })
})

test('an aim for no measure is refused with its field, and a coordinator may only read', async () => {
  const create = `mutation ($input: CreateQualityProjectInput!) { createQualityProject(input: $input) {
    qualityProject { id } userErrors { field } } }`
  const input = { title: 'x', aim: 'y', measureCode: 'nothing' }
  expect(dataOf(await start.subgraph.query(jo, create, { input }))?.['createQualityProject']).toEqual({
    qualityProject: null,
    userErrors: [{ field: ['input', 'measureCode'] }],
  })
  const answer = await start.subgraph.query(dana, create, { input: { ...input, measureCode: code } })
  expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

test('the picture of a chart comes under the same rules, with its signal and what was tried', async () => {
  const get = async (who: typeof jo | null, path: string) =>
    chartSvgRoute.handle(start.subgraph.deps, {
      path,
      viewer: who,
      requestId: 'request_test',
      headers: {},
      body: Buffer.alloc(0),
      stream: (await import('node:stream')).Readable.from([]),
    })
  const { svgPath } = await chart(jo)
  const answer = await get(jo, svgPath)
  expect(answer).toMatchObject({ status: 200, content: { type: 'image/svg+xml; charset=utf-8' } })
  expect(answer.content?.data).toMatch(/^<svg .*prefers-color-scheme:dark.*Calls on day two.*<\/svg>$/s)
  expect(await get(viewer('harbor'), svgPath)).toMatchObject({ status: 404 })
  expect(await get(jo, '/charts/nothing.svg?from=2026-01-01&to=2026-02-01')).toMatchObject({ status: 404 })
  expect(await get(jo, `/charts/${code}.svg`)).toMatchObject({ status: 400 })
})
