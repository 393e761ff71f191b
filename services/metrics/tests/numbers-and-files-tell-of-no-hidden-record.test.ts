import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import { newId } from '@baton/service-kit/ids'
import { exportFileJob } from '../src/jobs/export-file.js'
import { MEASURES } from '../src/measures/catalogue.js'
import { exportFileRoute } from '../src/routes/export-file.js'
import { keepTheDay } from '../src/sweeps/keep-the-day.js'
import {
  ana,
  dana,
  dataOf,
  discharge,
  inDanasCare,
  jo,
  startMetrics,
  stays,
  told,
  type Started,
} from './fixtures.js'
import { everythingBesides, plainHistory } from './twins.js'

// What is told besides a list of cases: totals, charts, kept numbers and files.
const CODE = 'readmission-rule-a'
const november = { start: '2026-11-01', end: '2026-11-30' }
/** Of the twin under Part 2: stays that ended in November. */
const HIDDEN_STAYS = 3
const OTHERS = 12

let start: Started
const patients = new Map<string, string>()
const idOf = (name: string): string => patients.get(name) ?? ''

beforeAll(async () => {
  start = await startMetrics()
  for (const [name, sensitivity] of [
    ['plain', null],
    ['in the open', 'NONE'],
    ['PART2', 'PART2'],
    ['BH', 'BH'],
  ] as const) {
    const patientId = newId('patient')
    patients.set(name, patientId)
    const besides = sensitivity ? everythingBesides({ patientId, sensitivity }) : []
    for (const event of [...plainHistory(patientId), ...besides]) await start.subgraph.deliver(event)
  }
  for (let one = 0; one < OTHERS; one += 1) {
    const event = stays(newId('patient'), [{ from: '2026-11-20T12:00:00Z', to: '2026-11-24T12:00:00Z' }])
    for (const fact of event.payload.facts) fact.sensitivity = 'PART2'
    await start.subgraph.deliver(event)
  }
}, 120_000)
afterAll(() => start.subgraph.close())

const COUNTS = 'initialPopulation denominator numerator'

async function asked(who: Viewer, fields: string) {
  return dataOf(await start.subgraph.query(who, `{ ${fields} }`))
}

const result = (code: string, fields = COUNTS): string =>
  `measureResult(code: "${code}", period: { start: "2026-11-01", end: "2026-11-30" }) { ${fields} }`

test('the number of the organization counts everybody; who reads cases gets the number of the list', async () => {
  const all = (await asked(ana, result(CODE)))?.['measureResult']
  const own = (await asked(jo, result(CODE)))?.['measureResult']
  expect(all.initialPopulation - own.initialPopulation).toBe(OTHERS + HIDDEN_STAYS)
  const listed = result(CODE, 'cases(population: INITIAL_POPULATION, first: 100) { edges { node { id } } }')
  expect((await asked(jo, listed))?.['measureResult'].cases.edges).toHaveLength(own.initialPopulation)
  const chart = `controlChart(code: "${CODE}", kind: P_CHART, from: "2026-11-01", to: "2026-11-30") { points { denominator } }`
  expect((await asked(jo, chart))?.['controlChart'].points).toEqual([{ denominator: own.denominator }])
})

test('what was kept of a day shows without what is hidden, and a label that comes later hides from there on', async () => {
  start.clock.set('2026-12-01T05:20:00Z')
  await keepTheDay.run(start.subgraph.deps)
  const kept = async (code: string) => {
    const fields = `${COUNTS} recomputed { ${COUNTS} }`
    return (await asked(jo, `measureSnapshot(code: "${code}", day: "2026-11-30") { ${fields} }`))?.[
      'measureSnapshot'
    ]
  }
  // Of surveys a recount of few shows nothing.
  for (const { code } of MEASURES.filter(({ leastCases }) => !leastCases)) {
    const { recomputed, ...counts } = await kept(code)
    expect({ code, ...counts }).toEqual({ code, ...recomputed })
  }
  const [row] = await start.subgraph.db.query(
    `select initial_population as all from measure_snapshot where measure_code = $1`,
    [CODE],
  )
  const before = (await kept(CODE)).initialPopulation
  expect(row.all - before).toBe(OTHERS + HIDDEN_STAYS)
  const patientId = idOf('in the open')
  const recordId = `${patientId}-IMP-11-15T15`
  const at = '2026-12-01T05:10:00Z'
  const payload = { recordId, patientId, type: 'Encounter', sensitivity: 'PART2', at } as const
  await start.subgraph.deliver(told('record.labelled.v1', { subject: recordId, patientId, at, payload }))
  const { recomputed, ...counts } = await kept(CODE)
  expect(counts).toEqual(recomputed)
  expect(counts.initialPopulation).toBe(before - 1)
})

const START = `mutation ($input: StartExportInput!) { startExport(input: $input) { export { id } userErrors { message } } }`

/** Makes a file and reads its lines. */
async function made(who: Viewer, kind: string, measureCode: string): Promise<Record<string, unknown>[]> {
  const input = { kind, measureCode, format: 'NDJSON', period: { ...november, start: '2026-01-01' } }
  const begun = dataOf(await start.subgraph.query(who, START, { input }))?.['startExport']
  expect(begun.userErrors).toEqual([])
  const { id } = begun.export
  await exportFileJob.run(start.subgraph.deps, { exportId: id }, new AbortController().signal)
  const request = { viewer: who, requestId: 'request_test', headers: {}, body: Buffer.alloc(0) }
  const { content } = await exportFileRoute.handle(start.subgraph.deps, {
    ...{ ...request, path: `/exports/${id}`, stream: Readable.from([]) },
  })
  const file = content?.data instanceof Readable ? await text(content.data) : ''
  return file
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]))
}

describe.each(['follow-up-visit-30', 'fuh-30', 'glycemic-control', 'CMS122'])('files about %s', (code) => {
  test.each(['MEASURE_CASES', 'INDIVIDUAL_MEASURE_REPORTS'])('%s of a supervisor', async (kind) => {
    const lines = (await made(jo, kind, code)).map((line) => JSON.stringify(line))
    const about = (name: string): string[] =>
      lines
        .filter((line) => line.includes(idOf(name)))
        .map((line) => line.replaceAll(idOf(name), 'ID').replaceAll(idOf(name).slice(-12), 'ID'))
    expect(about('plain').length).toBeGreaterThan(0)
    expect(about('PART2')).toEqual(about('plain'))
    expect(about('BH')).not.toEqual(about('plain'))
  })

  test('rows without names are those of records without labels', async () => {
    const people = new Map<unknown, string>()
    for (const { person, ...row } of await made(ana, 'MEASURE_CASES', code))
      people.set(person, `${people.get(person) ?? ''}${JSON.stringify(row)}`.split('}').sort().join('}'))
    const shapes = [...people.values()]
    const sizes = [...new Set(shapes)].map((shape) => shapes.filter((one) => one === shape).length)
    expect(sizes.sort()).toEqual([1, 3])
  })

  test('a summary tells the numbers that its requester reads', async () => {
    const [report] = await made(jo, 'SUMMARY_MEASURE_REPORT', code)
    const period = '{ start: "2026-01-01", end: "2026-11-30" }'
    const shown = (await asked(jo, `measureResult(code: "${code}", period: ${period}) { ${COUNTS} }`))?.[
      'measureResult'
    ]
    expect(JSON.stringify(report)).toContain(
      `"code":"initial-population"}]},"count":${shown.initialPopulation}`,
    )
    expect(JSON.stringify(report)).toContain(`"code":"numerator"}]},"count":${shown.numerator}`)
  })
})

test('a referral for substance use counts, with its appointment, for those who may know of it', async () => {
  const [agencyId, at, startAt] = [newId('agency'), '2026-11-10T15:00:00Z', '2026-11-16T15:00:00Z']
  const refer = async (patientId: string): Promise<void> => {
    const [referralId, appointmentId] = [newId('referral'), newId('appointment')]
    const of = { referralId, patientId, agencyId, at }
    const sent = { from: null, to: 'SENT', reason: null, sentAt: at, evidence: null, sensitivity: 'NORMAL' }
    const payload = { ...of, category: 'SUBSTANCE_USE', ...sent }
    await start.subgraph.deliver(told('referral.moved.v1', { subject: referralId, patientId, at, payload }))
    const booked = { startAt, timeZone: 'UTC', from: 'BOOKED', to: 'NO_SHOW', cancelledBy: null, late: false }
    await start.subgraph.deliver(
      told('appointment.moved.v1', {
        ...{ subject: appointmentId, patientId, at: startAt },
        payload: { appointmentId, ...of, ...booked, at: startAt },
      }),
    )
  }
  const [own, another] = [newId('patient'), newId('patient')]
  await start.subgraph.deliver(inDanasCare(own))
  for (const patientId of [own, another]) await refer(patientId)
  const counts = async (who: Viewer) => {
    const period = '{ start: "2026-11-01", end: "2026-11-30" }'
    const data = await asked(
      who,
      `sent: ${result('referral-time-to-accept')} missed: ${result('no-show-rate')}
       agencyPerformance(period: ${period}) { agencyId sent noShows { denominator } }`,
    )
    const agency = data?.['agencyPerformance'].find((one: { agencyId: string }) => one.agencyId === agencyId)
    return [
      data?.['sent'].denominator,
      data?.['missed'].denominator,
      agency?.sent,
      agency?.noShows.denominator,
    ]
  }
  expect(await counts(dana)).toEqual([1, 1, 1, 1])
  expect(await counts(jo)).toEqual([2, 2, 2, 2])
  for (const code of ['referral-time-to-accept', 'no-show-rate'])
    expect(await made(ana, 'MEASURE_CASES', code)).toEqual([])
})

test('answers about a transition count for its agency among those who may know of the transition', async () => {
  const [agencyId, referralId, at] = [newId('agency'), newId('referral'), '2026-11-10T15:00:00Z']
  const patientId = newId('patient')
  const sent = { from: null, to: 'SENT', reason: null, sentAt: at, evidence: null, sensitivity: 'NORMAL' }
  const payload = { referralId, patientId, agencyId, at, category: 'FOOD', ...sent }
  await start.subgraph.deliver(told('referral.moved.v1', { subject: referralId, patientId, at, payload }))
  const answer = (episodeId: string | null, score: number) =>
    start.subgraph.db.query(
      `insert into survey (id, patient_id, kind, score, agency_id, episode_id, channel, responded_at, recorded_at, recorded_by)
       values ($1, $2, 'OVERALL_RATING', $3, $4, $5, 'PHONE', $6, $6, 'test')`,
      [newId('survey'), patientId, score, agencyId, episodeId, '2026-11-26T12:00:00Z'],
    )
  for (let one = 0; one < 30; one += 1) await answer(null, one < 20 ? 10 : 5)
  for (const sensitivity of ['NONE', 'PART2', 'BH'] as const) {
    const encounterId = newId('encounter')
    const opened = discharge({ patientId, encounterId })
    await start.subgraph.deliver(opened)
    await answer(opened.subject, 10)
    const label = { recordId: encounterId, patientId, type: 'Encounter', sensitivity, at }
    await start.subgraph.deliver(
      told('record.labelled.v1', { subject: encounterId, patientId, at, payload: label }),
    )
  }
  const topBox = async (who: Viewer): Promise<unknown> => {
    const period = '{ start: "2026-11-01", end: "2026-11-30" }'
    const fields = `agencyPerformance(period: ${period}) { agencyId topBox { numerator denominator } }`
    const all: { agencyId: string; topBox: unknown }[] =
      (await asked(who, fields))?.['agencyPerformance'] ?? []
    return all.find((one) => one.agencyId === agencyId)?.topBox
  }
  expect(await topBox(jo)).toEqual({ numerator: 22, denominator: 32 })
  expect(await topBox(ana)).toEqual({ numerator: null, denominator: null })
})
