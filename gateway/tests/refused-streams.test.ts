import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { POINTS_OF_A_BAD_DOCUMENT } from '../src/limits/points-of-refusal.js'
import { untilOneMinuteHolds } from '../../tests/one-minute.js'
import { startTestbed, type Testbed } from './testbed.js'

/* Documents that are refused where streams are opened cost their senders as much as those at the graphs. */
const PER_MINUTE = 3 * POINTS_OF_A_BAD_DOCUMENT

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed({
    COST_PER_MINUTE_STAFF: String(PER_MINUTE),
    COST_PER_MINUTE_PARTNER: String(PER_MINUTE),
  })
})
afterAll(() => bed.close())

/** What is said to somebody who wants to open a stream: the status, and the code of the error. */
async function said(persona: string, accept: string, body: unknown): Promise<[number, string]> {
  const authorization = `Bearer ${await bed.token(persona)}`
  const headers = { authorization, accept, 'content-type': 'application/json' }
  const sent = { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await fetch(`${bed.url}/graphql/stream`, sent)
  return [answer.status, /"code":"(\w+)"/.exec(await answer.text())?.[1] ?? '']
}

const [EVENTS, JSON_ALONE] = ['text/event-stream', 'application/json']
const FRAGMENT = 'subscription { ...F } fragment F on Subscription { patientChanged(id: "p1") { id } }'

test.each([
  ['a field that is not there', 'mercy', EVENTS, { query: '{ nothing }' }, 200, 'GRAPHQL_VALIDATION_FAILED'],
  ['the same', 'cardiology', JSON_ALONE, { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['no one field', 'dana', EVENTS, { query: FRAGMENT }, 200, 'BAD_USER_INPUT'],
  ['several operations', 'ida', EVENTS, [{ query: '{ viewer { id } }' }], 400, 'BAD_REQUEST'],
  ['no operation', 'omar', EVENTS, { variables: {} }, 400, 'BAD_REQUEST'],
])('who asks for a stream of %s (%s, %s) is soon not read any more', async (...row) => {
  const [, persona, accept, body, status, code] = row
  await untilOneMinuteHolds()
  bed.fetches()
  for (let count = 0; count < 3; count += 1) expect(await said(persona, accept, body)).toEqual([status, code])
  const spent = [accept === EVENTS ? 200 : 429, 'RATE_LIMITED']
  expect(await said(persona, accept, body)).toEqual(spent)
  expect(await said(persona, accept, { query: '{ viewer { id } }' })).toEqual(spent)
  expect(bed.fetches()).toBe(0)
})

test('an id that is not known shuts nobody out of streams', async () => {
  await untilOneMinuteHolds()
  const extensions = { persistedQuery: { version: 1, sha256Hash: '0' } }
  for (let count = 0; count < 20; count += 1)
    expect(await said('jo', EVENTS, { extensions })).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND'])
  expect(await said('jo', EVENTS, { query: '{ viewer { id } }' })).toEqual([200, ''])
})
