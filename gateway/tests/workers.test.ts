import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bodyHash, sign, SIGNATURE_HEADER } from '@baton/auth/sign'
import type { Viewer } from '@baton/auth/viewer'
import { newId } from '@baton/service-kit/ids'
import { systemViewer, viewer } from '@baton/testing/viewers'
import { request } from 'undici'
import { KEYS, startTestbed, WORKER_DOCUMENT, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

interface Signing {
  audience: string
  viewer: Viewer | null
  keys?: Record<string, string>
  now?: Date
}

function signed(body: string, { audience, viewer: who, keys = KEYS, now = new Date(Date.now()) }: Signing) {
  const requestId = newId('request')
  const hash = bodyHash(body)
  return {
    [SIGNATURE_HEADER]: sign({
      keys,
      audience,
      viewer: who,
      requestId,
      nonce: newId('nonce'),
      bodyHash: hash,
      now,
    }),
  }
}

const OF_THE_WORKER =
  /baton_field_requests_total\{graph="staff",client="system:authorizations",field="Patient.name",.*\} (\d+)/
/** What the numbers tell of who asks. */
const numbers = async (): Promise<string> => (await request(`${bed.url}/metrics`)).body.text()

const read = JSON.stringify({ query: WORKER_DOCUMENT, variables: { id: 'p1' } })

test('a worker reads the graph with its registered operation', async () => {
  const headers = signed(read, { audience: 'gateway', viewer: systemViewer('authorizations') })
  const answer = await bed.post('/graphql', read, headers)
  expect(answer.body.data).toEqual({ patient: { name: 'name of p1' } })
  expect((await bed.post('/graphql', read, headers)).status).toBe(401) // the same request a second time
})

test('what a worker asks is counted for that worker, whatever client its header names', async () => {
  const headers = signed(read, { audience: 'gateway', viewer: systemViewer('authorizations') })
  const before = Number(OF_THE_WORKER.exec(await numbers())?.[1] ?? 0)
  expect((await bed.post('/graphql', read, { ...headers, 'x-client-name': 'dashboard' })).status).toBe(200)
  const told = await numbers()
  expect(Number(OF_THE_WORKER.exec(told)?.[1])).toBe(before + 1)
  expect(told).toContain('client="system:authorizations",operation="Snapshot",outcome="ok"')
  expect(told).not.toMatch(/client="(dashboard|other)",field="Patient.name"/)
})

test('nobody else is counted as a worker by calling themselves one', async () => {
  const authorization = `Bearer ${await bed.token('dana')}`
  const query = '{ viewer { roles } }'
  await bed.post('/graphql', { query }, { authorization, 'x-client-name': 'system:authorizations' })
  const told = await numbers()
  expect(told).toContain('client="other",field="Viewer.roles"')
  expect(told).not.toContain('client="system:authorizations",field="Viewer.roles"')
})

test.each<[string, string, Signing, number]>([
  [
    'an operation nobody registered',
    JSON.stringify({ query: '{ viewer { id } }' }),
    { audience: 'gateway', viewer: systemViewer('authorizations') },
    403,
  ],
  ["another service's operation", read, { audience: 'gateway', viewer: systemViewer('metrics') }, 403],
  [
    'no purpose',
    read,
    { audience: 'gateway', viewer: { ...systemViewer('authorizations'), purpose: '' } },
    403,
  ],
  ['a person in place of a worker', read, { audience: 'gateway', viewer: viewer('jo') }, 401],
  ['signed for somebody else', read, { audience: 'patients', viewer: systemViewer('authorizations') }, 401],
  [
    'a key nobody knows',
    read,
    { audience: 'gateway', viewer: systemViewer('authorizations'), keys: { k1: 'x'.repeat(40) } },
    401,
  ],
])('a worker is refused: %s', async (_, body, signing, status) => {
  bed.fetches()
  expect((await bed.post('/graphql', body, signed(body, signing))).status).toBe(status)
  expect(bed.fetches()).toBe(0)
})

test.each([
  ['a query', { query: '{ viewer { id } }' }],
  ['_service', { query: '{ _service { sdl } }' }],
  ['introspection', { query: '{ __schema { queryType { name } } }' }],
  [
    '_entities',
    { query: '{ _entities(representations: [{ __typename: "Patient", id: "p1" }]) { __typename } }' },
  ],
])('a subgraph answers nobody but the gateway: %s', async (_, operation) => {
  const body = JSON.stringify(operation)
  const url = `http://127.0.0.1:${bed.subgraphs.patients.server.port}/graphql`
  const send = async (headers: Record<string, string>): Promise<number> => {
    const answer = await request(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
    await answer.body.dump()
    return answer.statusCode
  }
  const who = { audience: 'patients', viewer: viewer('dana') }
  expect(await send({})).toBe(401)
  expect(await send(signed('{}', who))).toBe(401)
  expect(await send(signed(body, { ...who, audience: 'metrics' }))).toBe(401)
  expect(await send(signed(body, { ...who, now: new Date(Date.now() - 31_000) }))).toBe(401)
  const good = signed(body, who)
  expect(await send(good)).toBe(200)
  expect(await send(good)).toBe(401)
})

test('a subgraph refuses by itself what its viewer may not see, item by item', async () => {
  const query =
    '{ _entities(representations: [{ __typename: "Patient", id: "p1" }]) { ... on Patient { name } } }'
  const body = JSON.stringify({ query })
  const url = `http://127.0.0.1:${bed.subgraphs.patients.server.port}/graphql`
  const headers = {
    'content-type': 'application/json',
    ...signed(body, { audience: 'patients', viewer: viewer('ana') }),
  }
  const answer = (await (await request(url, { method: 'POST', body, headers })).body.json()) as Record<
    string,
    unknown
  >
  expect(answer).toMatchObject({
    data: { _entities: [null] },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  })
})
