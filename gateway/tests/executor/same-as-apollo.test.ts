import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { graphql, Kind, parse, print, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { compiledGateway } from '../../src/executor/compiled-gateway.js'
import { SplicedAnswer } from '../../src/executor/splice/spliced-answer.js'
import type { TextSource } from '../../src/executor/splice/text-source.js'
import { costOfAnswer } from '../../src/limits/operation-cost.js'
import { corpusSupergraph, SCHEMAS } from './corpus-graph.js'
import { OperationWriter, seeded } from './random-operations.js'

/*
 * The compiled executor answers what Apollo's executor answers: the same data byte for byte, the same errors at the
 * same places. Subgraphs fail on purpose; in the second half their answers are damaged as well.
 */
const OPERATIONS = 200
const AS_TEXT = 120
const NO_LIST = 'A subgraph answered something else where the plan expects a list.'
let stock: ApolloServer
let ours: ApolloServer
let api: GraphQLSchema
let compiled = 0
let spliced = 0
let damage: number | null = null

beforeAll(async () => {
  const supergraphSdl = corpusSupergraph()
  const quiet = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 }
  // One plan cache for both: planning is Apollo's in either case, and slow.
  const plans = new Map<string, unknown>()
  const cache = {
    get: async (key: string) => plans.get(key),
    set: async (key: string, plan: unknown) => void plans.set(key, plan),
    delete: async (key: string) => plans.delete(key),
    clear: async () => plans.clear(),
  }
  const config = {
    queryPlannerConfig: { cache: cache as never },
    supergraphSdl,
    buildService: ({ name }: { name: string }) => sourceOf(name),
    logger: quiet,
  }
  const first = new ApolloGateway(config)
  first.onSchemaLoadOrUpdate(({ apiSchema }) => (api = apiSchema))
  stock = new ApolloServer({ gateway: first, logger: quiet })
  ours = new ApolloServer({
    gateway: compiledGateway(config, (executor) => (compiled += executor === 'compiled' ? 1 : 0)),
    logger: quiet,
  })
  await stock.start()
  await ours.start()
})
afterAll(() => Promise.all([stock.stop(), ours.stop()]))

function sourceOf(name: string): TextSource {
  const schema = SCHEMAS[name]
  if (!schema) throw new Error(`There is no subgraph ${name}.`)
  const text = async (source: string, variables: Record<string, unknown>): Promise<string> => {
    const answer = await graphql({ schema, source, variableValues: variables })
    const copy = JSON.parse(JSON.stringify(answer)) as { data?: Record<string, unknown> | null }
    if (damage !== null && copy.data) harmAnswer(copy.data, source, variables, damage)
    return JSON.stringify(copy)
  }
  const read = async (answer: string) =>
    JSON.parse(answer) as Awaited<ReturnType<GraphQLDataSource['process']>>
  return {
    process: async ({ request: { query = '', variables } }) => read(await text(query, variables ?? {})),
    text: ({ query, variables }) => text(query, JSON.parse(variables) as Record<string, unknown>),
    read,
  }
}

/**
 * An entity's damage depends on the entity and on what is asked of it, not on where it stands nor on what is asked
 * beside it: ours asks for the same entity once, and asks a subgraph once in a wave.
 */
function harmAnswer(
  data: Record<string, unknown>,
  query: string,
  variables: Record<string, unknown>,
  turn: number,
): void {
  const lookups = lookupsOf(query)
  if (lookups.length === 0) harm(data, seeded(turn + query.length))
  for (const { key, variable, selections } of lookups) {
    const representations = variables[variable] as unknown[]
    for (const [index, entity] of ((data[key] ?? []) as unknown[]).entries()) {
      const text = JSON.stringify(representations[index])
      const hash = Buffer.from(text).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)
      harm(entity, seeded(turn + selections.length + hash))
    }
  }
}

/** The `_entities` of a request, with the variable that each looks at. */
function lookupsOf(query: string): { key: string; variable: string; selections: string }[] {
  const [operation] = parse(query).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Every request has an operation.')
  return operation.selectionSet.selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD || field.name.value !== '_entities' || !field.selectionSet) return []
    const [argument] = field.arguments ?? []
    if (argument?.value.kind !== Kind.VARIABLE) throw new Error('Entities are asked for with a variable.')
    const key = (field.alias ?? field.name).value
    return [{ key, variable: argument.value.name.value, selections: print(field.selectionSet) }]
  })
}

/** Damages an answer here and there: nulls, wrong leaves, types that do not exist. */
function harm(value: unknown, random: () => number): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const holder = value as Record<string, unknown>
    const dice = random()
    if (typeof inner === 'object' && inner !== null) {
      if (dice < 0.03 && key !== '_entities') holder[key] = null
      else harm(inner, random)
    } else if (key === '__typename') {
      if (dice < 0.02) holder[key] = 'Nonsense'
    } else if (dice < 0.06) holder[key] = null
    else if (dice < 0.09) holder[key] = typeof inner === 'string' ? 17.5 : 'wrong'
  }
}

interface Answer {
  data: string
  errors: string[]
  faults: string[]
}

async function ask(
  server: ApolloServer,
  request: { query: string; variables: object },
  contextValue = {},
): Promise<Answer> {
  const asked = { ...request, variables: { ...request.variables } }
  const { body } = await server.executeOperation(asked, { contextValue })
  if (body.kind !== 'single') throw new Error('A single answer.')
  const { data, errors, extensions } = body.singleResult
  const faults = (extensions?.['valueCompletion'] ?? []) as GraphQLFormattedError[]
  return { data: textOf(data), errors: sorted(errors ?? []), faults: sorted(faults) }
}

/** Spliced data is the text itself, and has as many objects as it says. */
function textOf(data: unknown): string {
  if (!(data instanceof SplicedAnswer)) return JSON.stringify(data)
  spliced += 1
  const text = data.takeText('', '')
  expect(data.objects).toBe(costOfAnswer(JSON.parse(text)))
  expect(data.takeText('', '')).toBe('')
  return text
}

/**
 * Fetches run at once and may end in any order. Apollo's words may quote a value; ours never do. Once an entity lacks
 * what a fetch requires, Apollo counts the ones after it wrongly and names another item of the list; ours names the
 * right one, so in damaged answers the item is not compared.
 */
function sorted(errors: readonly GraphQLFormattedError[]): string[] {
  return errors
    .map(({ message, path, extensions }) => {
      const words = message
        .replace(/^(Invalid non-\w+ value) .*(?=returned by)/, '$1 ')
        .replace('value.flatMap is not a function', NO_LIST)
      const place = damage === null ? path : path?.map((part) => (typeof part === 'number' ? '#' : part))
      return JSON.stringify([words, place, extensions?.['code']])
    })
    .sort()
}

test.each([
  ['answers', 7, false],
  ['damaged answers', 11, true],
])('%s: hundreds of operations, the same data, errors and nulls', async (_, seed, damaged) => {
  const writer = new OperationWriter(api, seeded(seed))
  compiled = 0
  let withErrors = 0
  for (let count = 0; count < OPERATIONS; count++) {
    const operation = writer.next()
    damage = damaged ? count : null
    const wanted = await ask(stock, operation)
    const first = await ask(ours, operation)
    const later = await ask(ours, operation)
    expect({ operation, first, later }).toEqual({ operation, first: wanted, later: wanted })
    if (wanted.errors.length + wanted.faults.length > 0) withErrors += 1
  }
  expect(compiled).toBeGreaterThan(OPERATIONS * 2 * 0.8)
  expect(withErrors).toBeGreaterThan(OPERATIONS * 0.2)
})

test.each([
  ['answers', 5, false, 0.3],
  ['damaged answers', 13, true, 0.1],
])('%s, written as text: the same, spliced or not', async (_, seed, damaged, share) => {
  const writer = new OperationWriter(api, seeded(seed))
  spliced = 0
  for (let count = 0; count < AS_TEXT; count++) {
    const operation = writer.plain()
    damage = damaged ? count : null
    const wanted = await ask(stock, operation)
    const found = await ask(ours, operation, { takesText: true })
    expect({ operation, ...found }).toEqual({ operation, ...wanted })
  }
  expect(spliced).toBeGreaterThan(AS_TEXT * share)
})

test('damaged answers to fragments without a type: an error names the type of the object that lacks the field', async () => {
  const query = '{ animals { name ... { id ... on Cat { ... { lives } } } } }'
  let faults = 0
  for (damage = 0; damage < 60; damage++) {
    const wanted = await ask(stock, { query, variables: {} })
    const found = await ask(ours, { query, variables: {} })
    expect({ damage, ...found }).toEqual({ damage, ...wanted })
    faults += wanted.faults.filter((fault) => fault.includes('non-nullable')).length
  }
  expect(faults).toBeGreaterThan(0)
})

test('variables of the wrong form are refused in the same words the first time and later', async () => {
  damage = null
  const query = 'query ($first: Int!) { people(first: $first) { id } }'
  const refuse = (): Promise<Answer> => ask(ours, { query, variables: { first: 'many' } })
  const first = await refuse()
  expect(first).toEqual(await ask(stock, { query, variables: { first: 'many' } }))
  await ask(ours, { query, variables: { first: 1 } })
  expect(await refuse()).toEqual(first)
})

// Random operations found these; Apollo's executor answers them otherwise than GraphQL says.
test.each([
  [
    'an interface within a union within an object',
    '{ person(id: "p0") { ... on Found { ... on Named { name } } } }',
    '{"person":{"name":"Name 0"}}',
  ],
  [
    'fields in the order of the document, whatever brings them in',
    '{ order(id: "o1") { ...F total } } fragment F on Order { id kind: __typename ... on Order { total a: id } }',
    '{"order":{"id":"o1","kind":"Order","total":1.5,"a":"o1"}}',
  ],
])('as GraphQL says: %s', async (_, query, data) => {
  damage = null
  for (const context of [{}, { takesText: true }])
    expect(await ask(ours, { query, variables: {} }, context)).toEqual({ data, errors: [], faults: [] })
})
