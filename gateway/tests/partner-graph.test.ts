import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildSchema, getIntrospectionQuery, isObjectType, Kind, type IntrospectionQuery } from 'graphql'
import { composeGraph } from '../src/compose/compose-graph.js'
import { OPERATIONS, startTestbed, subgraphOf, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

async function asPartner(path: string, query: string, persona = 'harbor') {
  return bed.post(path, { query }, { authorization: `Bearer ${await bed.token(persona)}` })
}

test.each(['/graphql', '/partner/graphql'])('a partner at %s is shown the contract alone', async (path) => {
  const { body } = await asPartner(path, getIntrospectionQuery())
  const { __schema: schema }: IntrospectionQuery = body.data
  const query = schema.types.find(({ name }) => name === 'Query')
  expect(query?.kind === 'OBJECT' ? query.fields.map(({ name }) => name) : []).toEqual(['viewer'])
  const names = schema.types.map(({ name }) => name)
  expect(names).toContain('Viewer')
  expect(names).not.toContain('Patient')
  expect(names).not.toContain('Authorization')
  expect(schema.mutationType ?? null).toBeNull()
})

test.each(['/graphql', '/partner/graphql'])('a partner at %s is answered from the contract', async (path) => {
  const { status, body } = await asPartner(path, '{ viewer { id agencyId } }')
  expect(status).toBe(200)
  expect(body.data.viewer.agencyId).toMatch(/^agency_/)
})

test.each([
  ['a root field', '{ patient(id: "p1") { name } }'],
  ['under the alias of an open one', '{ viewer: authorization(id: "a1") { status } }'],
  ['in a fragment', 'fragment F on Query { patient(id: "p1") { name } } query { ...F }'],
  ['in an inline fragment', '{ ... on Query { patient(id: "p1") { name } } }'],
  ['a mutation', 'mutation { revoke(input: { epoch: 1 }) { done } }'],
  ['entities', '{ _entities(representations: []) { __typename } }'],
  ['the service text', '{ _service { sdl } }'],
  ['a hidden type by name', '{ viewer { id } ... on Patient { name } }'],
])('outside of the contract nothing is asked of a subgraph: %s', async (_, query) => {
  bed.fetches()
  for (const path of ['/graphql', '/partner/graphql']) {
    const { body } = await asPartner(path, query)
    expect(body.data).toBeUndefined()
    expect(body.errors.length).toBeGreaterThan(0)
    expect(JSON.stringify(body)).not.toContain('Did you mean')
  }
  expect(bed.fetches()).toBe(0)
})

test('a hidden type looks the same as none', async () => {
  const { body } = await asPartner('/partner/graphql', '{ __type(name: "Patient") { name } }')
  expect(body.data).toEqual({ __type: null })
})

test('the partner graph is for partners', async () => {
  for (const persona of ['dana', 'adam', 'rosa']) {
    const { status, body } = await asPartner('/partner/graphql', '{ viewer { id } }', persona)
    expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
  }
  const nobody = await bed.post('/partner/graphql', { query: '{ viewer { id } }' })
  expect([nobody.status, nobody.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  expect((await bed.post('/partner/graphql', { query: '{ __schema { queryType { name } } }' })).status).toBe(
    401,
  )
})

test('the committed partner graph holds no way to a patient', async () => {
  const folder = new URL('../supergraph/partner/', import.meta.url)
  const schema = buildSchema(await readFile(new URL('api.graphql', folder), 'utf8'))
  for (const name of ['Patient', 'Authorization', 'CarePlan', 'Measure']) {
    expect([name, schema.getType(name)]).toEqual([name, undefined])
  }
  const inbox = schema.getQueryType()?.getFields()['partnerInbox']
  expect(inbox).toBeDefined()
  const referral = schema.getType('Referral')
  expect(isObjectType(referral) && referral.getFields()['patient']).toBeFalsy()
})

test('tags that do not make a whole are refused with the reason', async () => {
  const [patients, authorizations] = await Promise.all(['patients', 'authorizations'].map(subgraphOf))
  if (!patients || !authorizations) throw new Error('there are two')
  const definitions = patients.typeDefs.definitions.map((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Viewer'
      ? { ...node, directives: [] }
      : node,
  )
  const broken = { ...patients, typeDefs: { ...patients.typeDefs, definitions } }
  expect(() => composeGraph([broken, authorizations], [], OPERATIONS)).toThrow(/the partner graph: /)
})
