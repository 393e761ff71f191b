import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { POINTS_OF_A_BAD_DOCUMENT } from '../src/limits/points-of-refusal.js'
import { untilOneMinuteHolds } from '../../tests/one-minute.js'
import { startTestbed, type Answer, type Testbed } from './testbed.js'

/*
 * Whoever sends nothing but documents that nobody could be answered is soon not read any more, and nobody else is kept
 * waiting by them. Refusals that are answers, such as that of a denied field, cost no more than answers do.
 */
const LEFT_AFTER_TWO = 50
const PER_MINUTE = 2 * POINTS_OF_A_BAD_DOCUMENT + LEFT_AFTER_TWO

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed({
    COST_PER_OPERATION: '120',
    COST_PER_MINUTE_STAFF: String(PER_MINUTE),
    COST_PER_MINUTE_PARTNER: String(PER_MINUTE),
    OPERATION_MODES: '{"portal":"enforce"}',
  })
})
afterAll(() => bed.close())

type Headers = Record<string, string>
const headersOf = async (persona: string, more: Headers = {}): Promise<Headers> => ({
  authorization: `Bearer ${await bed.token(persona)}`,
  ...more,
})
const codeOf = ({ body }: Answer): string => String(body.errors?.[0].extensions.code)

const VIEWER = '{ viewer { id } }'
const ALIASES = Array.from({ length: 51 }, (_, n) => `a${n}: viewer { id }`).join(' ')
const DEAR = `{ ${Array.from({ length: 12 }, (_, n) => `a${n}: find(first: 100) { id }`).join(' ')} }`
const byId = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

test.each<[what: string, persona: string, body: unknown, code: string]>([
  ['no GraphQL', 'cardiology', { query: '{ viewer' }, 'GRAPHQL_PARSE_FAILED'],
  ['of a field that is not there', 'ida', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['too large', 'omar', { query: `{ ${ALIASES} }` }, 'OPERATION_TOO_LARGE'],
  ['of more than is parsed', 'cho', { query: VIEWER + ' '.repeat(300_000) }, 'OPERATION_TOO_LARGE'],
  ['too dear', 'jo', { query: DEAR }, 'OPERATION_TOO_COSTLY'],
  ['of a page of no size', 'liam', { query: '{ find(first: -1) { id } }' }, 'BAD_USER_INPUT'],
  ['of no such operation', 'uma', { query: VIEWER, operationName: 'X' }, 'OPERATION_RESOLUTION_FAILURE'],
  ['one of several', 'elena', [{ query: VIEWER }, { query: VIEWER }], 'BAD_REQUEST'],
  ['half a body', 'petra', '{"query":', 'BAD_REQUEST'],
  ['under a foreign id', 'adam', { query: VIEWER, extensions: byId('0') }, 'PERSISTED_QUERY_HASH_MISMATCH'],
  ['of an agency', 'harbor', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
])('%s: its sender is soon not read any more, and nobody else is kept waiting', async (...row) => {
  const [, persona, body, code] = row
  await untilOneMinuteHolds()
  const headers = await headersOf(persona)
  bed.fetches()
  for (let count = 0; count < 3; count += 1)
    expect([count, codeOf(await bed.post('/graphql', body, headers))]).toEqual([count, code])
  const spent = await bed.post('/graphql', body, headers)
  const { 'retry-after': retry, 'x-request-id': requestId, ratelimit } = spent.headers
  const retryAfter = Number(retry)
  expect(retryAfter).toBeGreaterThan(0)
  const message = `The budget of this minute is spent: ask again in ${retryAfter} seconds.`
  const cost = { requested: 0, actual: 0, limit: PER_MINUTE, remaining: 0 }
  expect([spent.status, spent.body, ratelimit]).toEqual([
    429,
    {
      errors: [{ message, extensions: { code: 'RATE_LIMITED', retryAfter, requestId } }],
      extensions: { requestId, cost },
    },
    `"cost";r=0;t=${retryAfter}`,
  ])
  // Whatever they send: it is not looked at.
  for (const query of [VIEWER, '{ viewer', DEAR])
    expect((await bed.post('/graphql', { query }, headers)).status).toBe(429)
  expect(bed.fetches()).toBe(0)
  expect((await bed.ask('northgate', VIEWER)).status).toBe(200)
})

test('the refusal of a bad document says what it cost', async () => {
  await untilOneMinuteHolds()
  const { body, headers } = await bed.ask('rosa', '{ nothing }')
  const remaining = PER_MINUTE - POINTS_OF_A_BAD_DOCUMENT
  const actual = POINTS_OF_A_BAD_DOCUMENT
  expect(body.extensions.cost).toEqual({ requested: 0, actual, limit: PER_MINUTE, remaining })
  expect(headers['ratelimit']).toMatch(new RegExp(`^"cost";r=${remaining};t=`))
  expect(headers['retry-after']).toBeUndefined()
})

const TIMES = 20
const DENIED = '{ viewer { id } authorization(id: "a") { patient { name } } }'
test.each<[what: string, persona: string, body: object, code: string, more?: Headers]>([
  ['a field that is denied', 'ana', { query: DENIED }, 'FORBIDDEN'],
  ['an id that is not known', 'rosa', { extensions: byId('0') }, 'PERSISTED_QUERY_NOT_FOUND'],
  [
    'an operation of a version ahead',
    'mercy',
    { query: '{ viewer { roles } }' },
    'OPERATION_NOT_REGISTERED',
    { 'x-client-name': 'portal' },
  ],
])('%s costs what an answer costs', async (...row) => {
  const [, persona, body, code, more] = row
  await untilOneMinuteHolds()
  const headers = await headersOf(persona)
  const left = async (): Promise<number> =>
    Number((await bed.post('/graphql', { query: VIEWER }, headers)).body.extensions.cost.remaining)
  const before = await left()
  for (let count = 0; count < TIMES; count += 1)
    expect(codeOf(await bed.post('/graphql', body, { ...headers, ...more }))).toBe(code)
  expect(await left()).toBe(before - TIMES - 1)
})

test('so does an operation for which too little is left, and a smaller one is answered', async () => {
  await untilOneMinuteHolds()
  const headers = await headersOf('dana')
  const ask = async (query: string) => bed.post('/graphql', { query }, headers)
  for (let count = 0; count < 2; count += 1) await ask('{ nothing }')
  for (let left = LEFT_AFTER_TWO; left > LEFT_AFTER_TWO - 3; left -= 1) {
    const refused = await ask('{ find(first: 100) { id } }')
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED'])
    expect(refused.body.extensions.cost).toMatchObject({ requested: 100, actual: 1, remaining: left - 1 })
  }
  expect((await ask(VIEWER)).body.extensions.cost.remaining).toBe(LEFT_AFTER_TWO - 4)
})
