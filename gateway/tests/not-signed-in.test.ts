import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { MINE, startTestbed, type Testbed } from './testbed.js'

/*
 * Whoever is not signed in is told so before what they sent is read: the answer is the same whatever it was, so that it
 * tells of no field whether it is there, and costs next to nothing.
 */
let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed({ OPERATION_MODES: '{"portal":"enforce"}' })
})
afterAll(() => bed.close())

const DOORS = ['/graphql', '/partner/graphql', '/graphql/stream', '/partner/graphql/stream']
const sha256Hash = createHash('sha256').update(MINE).digest('hex')
const ALIASES = Array.from({ length: 60 }, (_, n) => `a${n}: viewer { id }`).join(' ')

/** What somebody may send, and as which program. */
const SENT: readonly (readonly [what: string, body: unknown, client?: string])[] = [
  ['what everybody has', { query: '{ __typename }' }],
  ['a field that is there', { query: '{ patient(id: "p1") { name } }' }],
  ['one that is not', { query: '{ nothing }' }],
  ['an argument that is not', { query: '{ patient(name: "p1") { name } }' }],
  ['a change', { query: 'mutation { revoke(input: { epoch: 1 }) { done } }' }],
  ['a stream', { query: 'subscription { patientChanged(id: "p1") { name } }' }],
  ['what the graph is', { query: getIntrospectionQuery() }],
  ['no GraphQL', { query: '{ viewer' }],
  ['too much of it', { query: `{ ${ALIASES} }` }],
  ['more than is parsed', { query: `{ viewer { id } }${' '.repeat(300_000)}` }],
  ['several operations', [{ query: '{ viewer { id } }' }]],
  ['no operation', {}],
  ['no JSON', '{"query":'],
  ['nothing', ''],
  ['an operation that is registered', { query: MINE }, 'dashboard'],
  ['its id', { extensions: { persistedQuery: { version: 1, sha256Hash } } }, 'dashboard'],
  ['an id that is not', { extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }, 'dashboard'],
  [
    'the id of another',
    { query: '{ nothing }', extensions: { persistedQuery: { sha256Hash } } },
    'dashboard',
  ],
  ['an operation that is not registered', { query: '{ viewer { id } }' }, 'portal'],
]

describe.each(DOORS)('without a token, at %s', (path) => {
  test.each(SENT)('%s: sign in first', async (...row) => {
    const [, body, client] = row
    bed.fetches()
    const answer = await bed.post(path, body, client === undefined ? {} : { 'x-client-name': client })
    const requestId = answer.headers['x-request-id']
    expect(requestId).toMatch(/^request_/)
    const message = 'Sign in first.'
    expect([answer.status, answer.body]).toEqual([
      401,
      { message, errors: [{ message, extensions: { code: 'UNAUTHENTICATED', requestId } }] },
    ])
    expect(bed.fetches()).toBe(0)
  })
})
