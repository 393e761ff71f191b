import { expect, test } from '@jest/globals'
import { compiledExecutor, type Executor } from '@baton/service-kit/compiled-execution'
import {
  defaultFieldResolver,
  execute,
  isObjectType,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { SCHEMAS } from './corpus-graph.js'
import { OperationWriter, seeded } from './random-operations.js'

/*
 * What the subgraphs compile is answered as graphql-js answers it: data byte for byte, errors with their places and
 * codes. The operations are those that the gateway's planner sends, `_entities` included, and such as no planner writes.
 */
const OPERATIONS = 150
/** Held as values by the rows; what a row computes has a resolver, as in every service. */
const VALUES = new Set(['id', 'sku', 'email', 'name', 'lives', 'good', 'city', 'zip'])

function withResolvers(name: string): GraphQLSchema {
  const schema = SCHEMAS[name]
  if (!schema) throw new Error(`There is no subgraph ${name}.`)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (!VALUES.has(field.name)) field.resolve ??= defaultFieldResolver
  }
  return schema
}

function comparable({ data, errors }: ExecutionResult) {
  const told = (errors ?? []).map(({ message, path, extensions }) =>
    JSON.stringify([message, path, extensions['code']]),
  )
  return { data: JSON.stringify(data), errors: told.sort() }
}

/** Each operation as it was written, and without its conditions: those are what is mostly left to graphql-js. */
function variantsOf(query: string): readonly DocumentNode[] {
  return [parse(query), parse(query.replace(/ @(skip|include)\(if: [^)]*\)/g, ''))]
}

test.each([23, 29])('seed %i: hundreds of operations, the same data, errors and nulls', async (seed) => {
  const schema = withResolvers('people')
  const count = { compiled: 0, errors: 0, asked: 0 }
  const ours: Executor = compiledExecutor(schema, (by) => (count.compiled += by === 'compiled' ? 1 : 0))
  const writer = new OperationWriter(schema, seeded(seed))
  for (let turn = 0; turn < OPERATIONS; turn++) {
    const { query, variables } = writer.next()
    for (const document of variantsOf(query)) {
      const execution = { document, contextValue: {}, variables }
      const wanted = comparable(await execute({ schema, ...execution, variableValues: variables }))
      await ours(execution) // the first time is graphql-js's
      expect({ query, ...comparable(await ours(execution)) }).toEqual({ query, ...wanted })
      count.asked += 1
      count.errors += wanted.errors.length > 0 ? 1 : 0
    }
  }
  expect(count.asked).toBe(2 * OPERATIONS)
  expect(count.errors).toBeGreaterThan(count.asked * 0.3)
  expect(count.compiled).toBeGreaterThan(count.asked * 0.25)
})

test('entities are compiled too', async () => {
  const schema = withResolvers('people')
  const by: string[] = []
  const ours = compiledExecutor(schema, (executor) => by.push(executor))
  const document = parse(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Person { id email } } }',
  )
  const of = (...ids: string[]) => ({
    document,
    contextValue: {},
    variables: { representations: ids.map((id) => ({ __typename: 'Person', id })) },
  })
  await ours(of('p1'))
  expect(comparable(await ours(of('p1', 'p2')))).toEqual({
    data: JSON.stringify({
      _entities: ['1', '2'].map((n) => ({ __typename: 'Person', id: `p${n}`, email: `p${n}@x` })),
    }),
    errors: [],
  })
  expect(by).toEqual(['graphql-js', 'compiled'])
})
