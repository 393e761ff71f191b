import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { compiledGateway } from '../../src/executor/compiled-gateway.js'
import type { Question, TextSource } from '../../src/executor/splice/text-source.js'
import { corpusSupergraph, SCHEMAS } from './corpus-graph.js'

/*
 * What the steps of a plan that begin at once ask of one subgraph is one request, whatever the places in the answer,
 * types and fields. Apollo's executor sends one for each place; the answers are the same.
 */
let stock: ApolloServer
let ours: ApolloServer
let asked: { name: string; query: string; variables: Record<string, unknown> }[] = []
let down: string | null = null

beforeAll(async () => {
  const config = {
    supergraphSdl: corpusSupergraph(),
    buildService: ({ name }: { name: string }) => sourceOf(name),
  }
  const logger = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 }
  stock = new ApolloServer({ gateway: new ApolloGateway({ ...config, logger }), logger })
  ours = new ApolloServer({ gateway: compiledGateway({ ...config, logger }), logger })
  await Promise.all([stock.start(), ours.start()])
})
afterAll(() => Promise.all([stock.stop(), ours.stop()]))
beforeEach(() => {
  down = null
})

function sourceOf(name: string): TextSource {
  const schema = SCHEMAS[name]
  if (!schema) throw new Error(`There is no subgraph ${name}.`)
  const text = async ({ query, variables }: Pick<Question, 'query' | 'variables'>): Promise<string> => {
    const variableValues = JSON.parse(variables) as Record<string, unknown>
    asked.push({ name, query, variables: variableValues })
    if (down === name) return ''
    return JSON.stringify(await graphql({ schema, source: query, variableValues }))
  }
  const read: TextSource['read'] = async (answer) =>
    answer === '' ? { errors: [{ message: `${name} is down` }] } : JSON.parse(answer)
  return {
    process: async ({ request: { query = '', variables } }) =>
      read(await text({ query, variables: JSON.stringify(variables ?? {}) }), {} as Question, {}),
    text,
    read,
  }
}

interface Seen {
  readonly data: string
  readonly errors: readonly string[]
  /** Requests to each subgraph. */
  readonly requests: Readonly<Record<string, number>>
}

async function ask(
  server: ApolloServer,
  query: string,
  { variables = {}, takesText = false } = {},
): Promise<Seen> {
  asked = []
  const { body } = await server.executeOperation({ query, variables }, { contextValue: { takesText } })
  if (body.kind !== 'single') throw new Error('A single answer.')
  const { data, errors = [] } = body.singleResult
  const requests: Record<string, number> = {}
  for (const { name } of asked) requests[name] = (requests[name] ?? 0) + 1
  const told = errors.map(({ message, path, extensions }) =>
    JSON.stringify([message, path, extensions?.['code']]),
  )
  return { data: JSON.stringify(data), errors: told.sort(), requests }
}

/** The compiled form's answer, as objects and as text, which is Apollo's. */
async function compiled(query: string, variables = {}) {
  const wanted = await ask(stock, query, { variables })
  const asText = await ask(ours, query, { variables, takesText: true })
  const found = await ask(ours, query, { variables })
  const same = { data: wanted.data, errors: wanted.errors }
  expect(found).toMatchObject(same)
  expect(asText).toEqual(found)
  return { found, apollo: wanted.requests, ours: found.requests }
}

test.each<[string, string, number, number]>([
  [
    'other fields at another place',
    '{ person(id: "p4") { boss { total } friends(first: 2) { greeting lastOrder { id } } } }',
    2,
    1,
  ],
  ['the same fields at another place', '{ person(id: "p4") { boss { total } friends { total } } }', 2, 1],
  [
    'another type, and a place that is null',
    '{ animals { ... on Cat { meow owner { score } } } person(id: "p1") { boss { score } } }',
    2,
    1,
  ],
  [
    'three places at two depths',
    '{ people(first: 5) { total boss { total friends { id lastOrder { note { __typename } } } } } }',
    3,
    1,
  ],
  [
    'what begins a longer way',
    '{ person(id: "p2") { boss { favorite { title } } friends { favorite { weight } score } } }',
    2,
    1,
  ],
])('asked for together: %s', async (_, query, before, after) => {
  const { apollo, ours: sent } = await compiled(query)
  const most = (requests: Readonly<Record<string, number>>): number =>
    Math.max(...Object.entries(requests).map(([name, count]) => (name === 'people' ? 0 : count)))
  expect([most(apollo), most(sent)]).toEqual([before, after])
})

test('an entity that two places ask the same of goes into the request once', async () => {
  await compiled('{ person(id: "p4") { boss { total } friends(first: 2) { boss { total } } } }')
  const [request, ...others] = asked.filter(({ name }) => name === 'orders')
  expect(others).toEqual([])
  // The boss of p4 and of p5 is p2, of p6 it is p3.
  expect(Object.values(request?.variables ?? {})).toEqual([
    [
      { __typename: 'Person', id: 'p2' },
      { __typename: 'Person', id: 'p3' },
    ],
  ])
})

test("the client's variables keep their names and values", async () => {
  const query = `query Q($representations_0: Int = 1, $two: Int) {
    person(id: "p4") { boss { orders(first: $representations_0) { id } } friends { orders(first: $two) { id } } }
  }`
  for (const variables of [{}, { two: 2 }, { representations_0: null, two: 1 }])
    expect((await compiled(query, variables)).ours).toEqual({ people: 1, orders: 1 })
})

test('a place that a condition leaves out is not asked for', async () => {
  const query = `query Q($yes: Boolean!) {
    person(id: "p4") { boss { total } friends @include(if: $yes) { greeting } }
  }`
  for (const yes of [true, false])
    expect((await compiled(query, { yes })).ours).toEqual({ people: 1, orders: 1 })
})

test('an error stands at every place that it belongs to, and at no other', async () => {
  const { found } = await compiled(
    '{ a: person(id: "p6") { orders { id } } b: person(id: "p5") { friends(first: 2) { orders { id } } } }',
  )
  expect(found.requests).toEqual({ people: 1, orders: 1 })
  expect(found.errors.map((error) => (JSON.parse(error) as unknown[])[1])).toEqual([
    ['a', 'orders'],
    ['b', 'friends', 0, 'orders'],
  ])
})

test('a lookup that fails as a whole does not take the others with it', async () => {
  const { found } = await compiled(
    '{ a: person(id: "p8") { total } b: person(id: "p4") { greeting } c: person(id: "p3") { total } }',
  )
  expect(JSON.parse(found.data)).toEqual({
    a: { total: null },
    b: { greeting: 'Hello Name 4' },
    c: { total: 1 },
  })
  expect(found.errors).toHaveLength(1)
})

test('a subgraph that does not answer is missed at every place', async () => {
  down = 'orders'
  const { found } = await compiled('{ a: person(id: "p1") { total } b: person(id: "p4") { total greeting } }')
  expect(found.errors).toHaveLength(2)
  expect(found.requests).toEqual({ people: 1, orders: 1 })
})
