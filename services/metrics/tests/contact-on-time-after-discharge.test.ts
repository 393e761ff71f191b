import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  ask,
  contact,
  dana,
  dataOf,
  discharge,
  inDanasCare,
  jo,
  startMetrics,
  told,
  type Started,
} from './fixtures.js'

const code = 'transition-contact-on-time'
const CASES = `cases { edges { node { id patient { id } transitionEpisode { id } authorization { id }
  startedAt dueAt doneAt inDenominator inNumerator reason explanation } } }`

let start: Started
beforeAll(async () => {
  start = await startMetrics()
  await start.subgraph.deliver(inDanasCare(rosa.payload.patientId))
  for (const event of STORY) await start.subgraph.deliver(event)
})
afterAll(() => start.subgraph.close())

const rosa = discharge()
const triedTwice = discharge()
const late = discharge()
const silent = discharge()
const recent = discharge({ dischargedAt: '2026-11-27T15:00:00Z', contactDueAt: '2026-12-02T04:59:59Z' })
const december = discharge({ dischargedAt: '2026-12-01T05:00:00Z', contactDueAt: '2026-12-04T04:59:59Z' })
const STORY = [
  contact(rosa, { at: '2026-11-27T14:30:00Z', successful: true }), // before its episode is known
  rosa,
  contact(rosa, { at: '2026-11-25T15:15:00Z', successful: false }),
  triedTwice,
  contact(triedTwice, { at: '2026-11-25T15:00:00Z', successful: false }),
  contact(triedTwice, { at: '2026-11-28T04:59:59.500Z', successful: false }),
  late,
  contact(late, { at: '2026-11-28T05:00:00Z', successful: true }),
  silent,
  recent,
  december,
]

test('the rate counts who was reached in time among those whose contact was due or made', async () => {
  expect(await ask(start, jo, { code })).toMatchObject({
    suppressed: false,
    initialPopulation: 5,
    denominator: 4,
    numerator: 1,
    rate: 0.25,
    interval: { method: 'wilson-95', low: expect.closeTo(0.0456, 4), high: expect.closeTo(0.6994, 4) },
    besides: [{ code: 'two-timely-attempts', count: 1 }],
    strata: [],
  })
})

test('every case says why it counts as it does', async () => {
  const { cases } = await ask(start, jo, { code, fields: CASES })
  const reasons = Object.fromEntries(
    cases.edges.map(({ node }: { node: { id: string; reason: string } }) => [node.id, node.reason]),
  )
  expect(reasons).toEqual({
    [rosa.payload.episodeId]: 'contacted-on-time',
    [triedTwice.payload.episodeId]: 'attempted-twice',
    [late.payload.episodeId]: 'contacted-late',
    [silent.payload.episodeId]: 'not-contacted',
    [recent.payload.episodeId]: 'not-yet-due',
  })
})

test('a coordinator drills down to the own patients only, though the number counts all', async () => {
  const { denominator, cases } = await ask(start, dana, { code, fields: `denominator ${CASES}` })
  expect(denominator).toBe(4)
  expect(cases.edges.map(({ node }: { node: object }) => node)).toEqual([
    {
      id: rosa.payload.episodeId,
      patient: { id: rosa.payload.patientId },
      transitionEpisode: { id: rosa.payload.episodeId },
      authorization: null,
      startedAt: '2026-11-24T19:05:00.000Z',
      dueAt: '2026-11-28T04:59:59.000Z',
      doneAt: '2026-11-27T14:30:00.000Z',
      inDenominator: true,
      inNumerator: true,
      reason: 'contacted-on-time',
      explanation: 'A successful contact was made by the time it was due.',
    },
  ])
})

test('asked as of an earlier instant, the number is the one that was known then', async () => {
  const before = await ask(start, jo, { code, asOf: '2026-11-27T14:29:00Z' })
  expect(before).toMatchObject({
    initialPopulation: 4,
    denominator: 0,
    numerator: 0,
    rate: null,
    interval: null,
  })
  const after = await ask(start, jo, { code, asOf: '2026-11-27T14:30:00Z' })
  expect(after).toMatchObject({ initialPopulation: 4, denominator: 1, numerator: 1, rate: 1 })
})

test('the numerator’s cases are as many as the numerator, page by page', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const answer = await start.subgraph.query(
      jo,
      `query ($after: Cursor) { measureResult(code: "${code}", period: { start: "2026-11-01", end: "2026-11-30" }) {
        cases(first: 2, after: $after, population: DENOMINATOR) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
      { after },
    )
    const page: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
      dataOf(answer)?.['measureResult'].cases
    seen.push(...page.edges.map(({ node }) => node.id))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  expect(seen.sort()).toEqual([rosa, triedTwice, late, silent].map(({ payload }) => payload.episodeId).sort())
})

test('a correction takes the place of what was told first, in whatever order the two arrive', async () => {
  const first = discharge({ dischargedAt: '2026-11-03T15:00:00Z', contactDueAt: '2026-11-06T04:59:59Z' })
  const corrected = told('transition.opened.v1', {
    subject: first.subject,
    patientId: first.payload.patientId,
    at: first.payload.dischargedAt,
    recordedAt: '2026-11-05T00:00:00Z',
    payload: { ...first.payload, dischargedAt: '2026-10-30T15:00:00Z', contactDueAt: '2026-11-04T04:59:59Z' },
  })
  const { initialPopulation } = await ask(start, jo, { code })
  await start.subgraph.deliver(corrected)
  await start.subgraph.deliver(first)
  expect((await ask(start, jo, { code })).initialPopulation).toBe(initialPopulation)
  expect((await ask(start, jo, { code, asOf: '2026-11-04T00:00:00Z' })).initialPopulation).toBe(1)
})
