import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestbed, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

test('one request is answered by two subgraphs as one graph', async () => {
  const { status, body, headers } = await bed.ask(
    'dana',
    '{ patient(id: "p1") { name authorizations { id status } } }',
  )
  expect(status).toBe(200)
  expect(body.data).toEqual({
    patient: { name: 'name of p1', authorizations: [{ id: 'a1', status: 'DRAFT' }] },
  })
  expect(headers['x-request-id']).toBe(body.extensions.requestId)
})

test('who is signed in arrives in the subgraph, signed', async () => {
  const { body } = await bed.ask('harbor', '{ viewer { id roles agencyId purpose } }')
  expect(body.data.viewer).toMatchObject({ roles: ['partner'], agencyId: expect.stringMatching(/^agency_/) })
  const rosa = await bed.ask('rosa', '{ viewer { id patientIds } }')
  expect(rosa.body.data.viewer).toEqual({ id: 'patient_of_HV-100234', patientIds: ['patient_of_HV-100234'] })
})

test.each([
  ['the field itself', '{ authorization(id: "a") { id } }'],
  ['under an alias', '{ viewer { id } x: authorization(id: "a") { id } }'],
  ['under the alias of an open name', '{ viewer: authorization(id: "a") { id } }'],
  ['only its type name', '{ authorization(id: "a") { __typename } }'],
  ['never included', '{ viewer { id } authorization(id: "a") @include(if: false) { id } }'],
  ['in a fragment', 'fragment F on Query { authorization(id: "a") { id } } query { ...F }'],
  [
    'in a nested fragment',
    'fragment A on Query { ...B } fragment B on Query { authorization(id: "a") { id } } { ...A }',
  ],
  ['in an inline fragment', '{ ... { authorization(id: "a") { id } } }'],
  ['a mutation', 'mutation { revoke(input: { epoch: 1 }) { done } }'],
  ['beside an open one', 'query A { viewer { id } authorization(id: "a") { id } }'],
])('refused without asking any subgraph: %s', async (_, query) => {
  bed.fetches()
  const analyst = await bed.ask('ana', query)
  expect([analyst.status, analyst.body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
  expect(analyst.body.data).toBeUndefined()
  const nobody = await bed.ask(null, query)
  expect([nobody.status, nobody.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  expect(bed.fetches()).toBe(0)
})

test('a circular query of forty levels is refused without asking any subgraph', async () => {
  const query = `{ patient(id: "p") { ${'friend { '.repeat(40)} id ${'}'.repeat(40)} } }`
  const token = await bed.token('dana')
  bed.fetches()
  const answer = await bed.post('/graphql', { query }, { authorization: `Bearer ${token}` })
  expect(answer.body.errors[0].extensions.code).toBe('OPERATION_TOO_LARGE')
  expect(bed.fetches()).toBe(0)
})

test.each([
  [
    'aliases',
    `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`,
    'OPERATION_TOO_LARGE',
  ],
  ['root fields', `{ ${'viewer { id } '.repeat(21)} }`, 'OPERATION_TOO_LARGE'],
  ['directives', `{ viewer { ${'id @include(if: true) '.repeat(51)} } }`, 'OPERATION_TOO_LARGE'],
  ['tokens', `{ viewer { ${'id '.repeat(6_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
  [
    'doubling fragments',
    `{ viewer { ...F0 } } ${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F30 on Viewer { id }`,
    'OPERATION_TOO_LARGE',
  ],
])('too many of: %s', async (_, query, code) => {
  const { body } = await bed.ask('dana', query)
  expect(body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toContain(code)
})

test('the graph describes itself to those who are signed in only', async () => {
  expect((await bed.ask('ana', '{ __schema { queryType { name } } }')).body.data).toBeTruthy()
  expect((await bed.ask(null, '{ __schema { queryType { name } } }')).status).toBe(401)
})

test('errors never repeat what was sent', async () => {
  const token = { authorization: `Bearer ${await bed.token('jo')}` }
  const variables = { input: { epoch: 'Rosa Delgado', name: 'Rosa Delgado' } }
  const query = 'mutation M($input: RevokeInput!) { revoke(input: $input) { done } }'
  const wrong = await bed.post('/graphql', { query, variables }, token)
  expect(JSON.stringify(wrong.body)).not.toContain('Delgado')
  expect(wrong.body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  for (const bad of [
    '{ find(on: "Rosa Delgado 1952", first: "Delgado") { id } }',
    '{ patient(id: p "Delgado"',
  ] as const) {
    expect(JSON.stringify((await bed.post('/graphql', { query: bad }, token)).body)).not.toContain('Delgado')
  }
})

test("a subgraph's own refusals come through with their code and path, its bugs as a sentence", async () => {
  const refused = await bed.ask('dana', '{ patient(id: "refused") { friend { id } } }')
  expect(refused.body.errors).toMatchObject([
    {
      message: 'Say it otherwise.',
      path: ['patient', 'friend'],
      extensions: { code: 'BAD_USER_INPUT', subgraph: 'patients' },
    },
  ])
  const broken = await bed.ask('dana', '{ patient(id: "broken") { friend { id } } }')
  expect(broken.body.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR')
  expect(JSON.stringify(broken.body)).not.toContain('Delgado')
})

test('GET, batches, other types and large bodies are refused', async () => {
  expect((await fetch(`${bed.url}/graphql?query={viewer{id}}`)).status).toBe(405)
  const authorization = `Bearer ${await bed.token('dana')}`
  const statusOf = async (body: unknown, more = {}): Promise<number> =>
    (await bed.post('/graphql', body, { authorization, ...more })).status
  expect(await statusOf([{ query: '{ viewer { id } }' }])).toBe(400)
  expect(await statusOf('{')).toBe(400)
  expect(await statusOf('{"query":"{ viewer { id } }"}', { 'content-type': 'text/plain' })).toBe(400)
  expect(await statusOf({ query: `{ a } #${'x'.repeat(1_100_000)}` })).toBe(413)
})

test('a client that sends far too much reads the refusal, and its connection is not broken under it', async () => {
  const authorization = `Bearer ${await bed.token('dana')}`
  const query = '{ viewer { id } }'
  for (let count = 0; count < 3; count++) {
    const tooLarge = { query, variables: { padding: 'x'.repeat(5_000_000) } }
    const { status, body } = await bed.post('/graphql', tooLarge, { authorization })
    expect([status, body.errors[0].extensions.code]).toEqual([413, 'TOO_LARGE'])
  }
})

test.each(['/graphql', '/graphql/stream'])(
  'a form of a foreign page opens nothing at %s: only JSON is read',
  async (path) => {
    const authorization = `Bearer ${await bed.token('dana')}`
    const query = '{ viewer { id } }'
    bed.fetches()
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=b',
    ]) {
      const { status } = await bed.post(path, { query }, { authorization, 'content-type': type })
      expect([type, status]).toEqual([type, 400])
    }
    expect(bed.fetches()).toBe(0)
  },
)

test('an answer says which deprecated parts of the graph it used, and what to use instead', async () => {
  const { body } = await bed.ask('dana', '{ patient(id: "p1") { name a: nickname b: nickname } }')
  expect(body.extensions.deprecations).toEqual([
    'The field Patient.nickname is deprecated. Ask for the name.',
  ])
  const other = await bed.ask('dana', '{ patient(id: "p1") { name } }')
  expect(other.body.extensions).not.toHaveProperty('deprecations')
  const denied = '{ authorization(id: "a") { id } patient(id: "p1") { nickname } }'
  const refused = await bed.ask('ana', denied)
  expect(refused.body.errors[0].extensions.code).toBe('FORBIDDEN')
  expect(refused.body.extensions).not.toHaveProperty('deprecations')
})
