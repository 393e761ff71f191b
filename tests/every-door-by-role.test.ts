import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { scopesOf } from '@baton/auth/scopes'
import { STREAMS, withStreams } from '../gateway/src/streams/stream-schema.js'
import { bareQuestion } from '../gateway/tests/bare-question.js'
import { definition as authorizations } from '../services/authorizations/src/definition.js'
import { definition as carePlans } from '../services/care-plans/src/definition.js'
import { definition as metrics } from '../services/metrics/src/definition.js'
import { definition as patients } from '../services/patients/src/definition.js'
import { definition as referrals } from '../services/referrals/src/definition.js'
import { startCountedGateway, type CountedGateway } from './counted-gateway.js'
import { graphOf, hasField, mayAsk, PEOPLE, staff } from './graphs-by-role.js'

/*
 * Everybody at every door for files, messages and streams, over HTTP. The table is generated from the routes of the services,
 * so that none can be forgotten. Behind the gateway stands a server that counts what reaches it: what is denied must
 * cost no subgraph anything.
 */

let gateway: CountedGateway
beforeAll(async () => {
  gateway = await startCountedGateway(PEOPLE)
}, 120_000)
beforeEach(() => void gateway.reached())
afterAll(() => gateway.close())

/** What the gateway itself asks of whoever knocks at a door for files or messages; their owners ask the rest. */
type Asked = 'signed in' | 'import.create' | 'a signature of the sender' | 'nobody: it is the gateway’s own'
const NO_DOOR = 'nobody: it is the gateway’s own'
const LINK = 'x'.repeat(64)
const DOORS: readonly (readonly [owner: string, method: string, path: string, asked: Asked])[] = [
  ['patients', 'POST', '/import/fhir', 'import.create'],
  ['referrals', 'POST', '/import/directory', 'import.create'],
  ['patients', 'POST', '/hl7v2', 'import.create'],
  ['patients', 'GET', '/documents/document_x', 'signed in'],
  ['patients', 'POST', '/documents/document_x', 'signed in'],
  ['patients', 'GET', '/export/fhir', 'signed in'],
  ['patients', 'GET', '/export/fhir/patients/patient_x', 'signed in'],
  ['metrics', 'GET', '/charts/mrp.svg', 'signed in'],
  ['metrics', 'GET', '/exports/export_x', 'signed in'],
  ['referrals', 'GET', '/fhir/ServiceRequest/referral_x', 'signed in'],
  ['referrals', 'POST', '/fhir', 'signed in'],
  ['referrals', 'PUT', '/fhir/Task/referral_x', 'signed in'],
  ['authorizations', 'POST', '/in/payers/summit/notifications', 'a signature of the sender'],
  ['patients', 'POST', '/in/sms', 'a signature of the sender'],
  ['referrals', 'GET', `/in/links/${LINK}`, 'a signature of the sender'],
  ['referrals', 'POST', `/in/links/${LINK}`, 'a signature of the sender'],
  ['patients', 'POST', '/reads', NO_DOOR],
]

test('every route of every service has its door in the table', () => {
  const routes = [patients, carePlans, referrals, authorizations, metrics].flatMap(
    ({ name, routes: of = [] }) => of.map(({ method, path }) => ({ name, method, path })),
  )
  const closed = routes.filter(
    ({ name, method, path }) =>
      !DOORS.some(([owner, by, to]) => owner === name && by === method && to.startsWith(path)),
  )
  expect(closed).toEqual([])
  expect(routes.length).toBeGreaterThan(10)
})

test.each(DOORS)('%s: %s %s is for who has this: %s', async (_, method, path, asked) => {
  for (const person of [null, ...PEOPLE]) {
    const body = method === 'GET' ? null : '{}'
    const { status } = await fetch(`${gateway.url}${path}`, {
      method,
      headers: gateway.headersOf(person),
      body,
    })
    const scopes = person ? scopesOf(person.roles) : []
    const may =
      asked === 'a signature of the sender' || (person && (asked === 'signed in' || scopes.includes(asked)))
    const reached = gateway.reached()
    const denied = asked === NO_DOOR ? 404 : person ? 403 : 401
    const answer = may ? 503 : denied
    expect([person?.name, status, reached]).toEqual([person?.name, answer, may ? [`${method} ${path}`] : []])
  }
})

test.each(Object.entries(STREAMS))('the stream %s is for who may ask %o', async (name, { query }) => {
  const streams = withStreams(staff.schema)
  if (!streams) throw new Error('The staff graph has streams.')
  const body = JSON.stringify({
    query: bareQuestion(`Subscription.${name}`, streams),
    variables: { id: 'x' },
  })
  for (const person of [null, ...PEOPLE]) {
    const leave = new AbortController()
    const path = person?.kind === 'partner' ? '/partner/graphql/stream' : '/graphql/stream'
    const init = { method: 'POST', headers: gateway.headersOf(person), body, signal: leave.signal }
    const said = await beginning(await fetch(`${gateway.url}${path}`, init))
    leave.abort()
    const graph = person ? graphOf(person) : staff
    const reached = gateway.reached()
    const known = hasField(graph, `Query.${query}`)
    const may = person !== null && known && mayAsk(person, `Query.${query}`, graph)
    const refused = /UNAUTHENTICATED|FORBIDDEN|GRAPHQL_VALIDATION_FAILED/.test(said)
    expect([person?.name, !refused, refused && reached.length > 0]).toEqual([person?.name, may, false])
  }
})

/** What a stream says first, and the whole answer when it is none. */
async function beginning(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text()
  const reader = response.body?.getReader()
  let text = ''
  const late = new Promise<null>((resolve) => setTimeout(resolve, 150, null))
  while (!text.includes('data:')) {
    const piece = await Promise.race([reader?.read(), late])
    if (!piece || piece.done) break
    text += new TextDecoder().decode(piece.value as Uint8Array)
  }
  return text
}
