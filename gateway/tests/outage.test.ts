import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestbed, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
  await bed.subgraphs.authorizations.server.close()
})
afterAll(() => bed.close())

test('a subgraph that is down costs its own section, and the error names it', async () => {
  const { status, body } = await bed.ask('dana', '{ patient(id: "p1") { name authorizations { id } } }')
  expect(status).toBe(200)
  expect(body.data).toEqual({ patient: { name: 'name of p1', authorizations: null } })
  expect(body.errors).toEqual([
    {
      message:
        'The section patient.authorizations is missing: authorizations does not answer. Try again in a moment.',
      path: ['patient', 'authorizations'],
      extensions: {
        code: 'SUBGRAPH_UNAVAILABLE',
        subgraph: 'authorizations',
        section: 'patient.authorizations',
        requestId: expect.any(String),
      },
    },
  ])
})

test('a database that is away is no fault of ours: what it would have said is missing, and may be asked for again', async () => {
  const query = '{ patient(id: "cut") { name friend { name } } }'
  const { body } = await bed.ask('dana', query)
  expect(body.data).toEqual({ patient: { name: 'name of cut', friend: null } })
  expect(body.errors).toMatchObject([
    {
      message:
        'The database of patients does not answer. Try again in a moment; a change with the same idempotency key.',
      path: ['patient', 'friend'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'patients' },
    },
  ])
})

test('beside a root field that is missing the others stay', async () => {
  const { body } = await bed.ask(
    'dana',
    '{ a: patient(id: "p1") { name } b: authorization(id: "a1") { id } }',
  )
  expect(body.data).toEqual({ a: { name: 'name of p1' }, b: null })
  expect(body.errors).toMatchObject([
    { path: ['b'], extensions: { section: 'b', code: 'SUBGRAPH_UNAVAILABLE' } },
  ])
})

test('sections that are asked for in one request are each missed by name', async () => {
  const query = '{ patient(id: "p1") { authorizations { id } friend { name authorizations { status } } } }'
  await bed.ask('dana', query) // Apollo's executor has the first
  const { body } = await bed.ask('dana', query)
  expect(body.data).toEqual({
    patient: { authorizations: null, friend: { name: 'a friend', authorizations: null } },
  })
  expect(body.errors).toMatchObject([
    { path: ['patient', 'authorizations'], extensions: { section: 'patient.authorizations' } },
    {
      path: ['patient', 'friend', 'authorizations'],
      extensions: { section: 'patient.friend.authorizations' },
    },
  ])
})

test('a subgraph that fails at what one client asks is asked by all others all the same', async () => {
  const { requests } = bed.subgraphs.patients
  const dana = { authorization: `Bearer ${await bed.token('dana')}` }
  const query = '{ patient(id: "p1") { name } }'
  const jo = { authorization: `Bearer ${await bed.token('jo')}` }
  requests.failsWith = 500
  for (let count = 0; count < 20; count += 1) {
    const { errors } = (await bed.post('/graphql', { query }, dana)).body
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', section: 'patient' } }])
  }
  requests.failsWith = 0
  expect((await bed.post('/graphql', { query }, jo)).body.data).toEqual({ patient: { name: 'name of p1' } })
})
