import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildSchema, execute, getIntrospectionQuery, getOperationAST, parse } from 'graphql'
import { introspectionRules } from './introspection-rules.js'
import { compileCost } from './operation-cost.js'

const schema = buildSchema(readFileSync(new URL('../../supergraph/api.graphql', import.meta.url), 'utf8'))
const rules = introspectionRules(schema)

function costOf(text: string): number {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('There is no operation.')
  return compileCost(schema, rules, { document, operation })({})
}

test('each type is a point, and so is each of its fields', () => {
  const types = Object.values(schema.getTypeMap())
  const fields = types.flatMap((type) =>
    'getFields' in type && !('parseValue' in type) ? Object.keys(type.getFields()) : [],
  )
  expect(costOf('{ __schema { types { name } } }')).toBe(1 + types.length)
  const withFields = costOf('{ __schema { types { fields { name } } } }')
  expect(withFields).toBeGreaterThan(types.length + 1_000)
  expect(withFields).toBeLessThanOrEqual(2 + types.length + fields.length)
  expect(costOf('{ __type(name: "Patient") { name } }')).toBe(1)
})

test('what every tool asks is far below the limit of an operation; under many names it is not', () => {
  const asked = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })
  expect(costOf(asked)).toBeLessThan(25_000)
  const often = Array.from({ length: 20 }, (_, n) => `a${n}: __schema { types { fields { args { name } } } }`)
  expect(costOf(`{ ${often.join(' ')} }`)).toBeGreaterThan(50_000)
})

const named = (count: number, part: string): string =>
  Array.from({ length: count }, (_, n) => `a${n}: ${part}`).join(' ')
const INPUTS = 'fields { args { type { ofType { inputFields { name } } } } }'
const ANSWERS = 'fields { type { fields { name } } }'

test.each([
  ['every argument', `mutationType { ${INPUTS} }`],
  ['every answer', `queryType { ${ANSWERS} }`],
])('what begins operations costs what it tells, though few types are as large: %s', async (_, part) => {
  const text = `{ __schema { ${part} } }`
  const answer = await execute({ schema, document: parse(text) })
  const told = JSON.stringify(answer.data).match(/"name"/g)?.length ?? 0
  expect(costOf(text)).toBeGreaterThan(told / 3)
  expect(costOf(text)).toBeLessThan(told * 3)
  expect(costOf(`{ __schema { ${named(40, part)} } }`)).toBeGreaterThan(15_000)
})

test('a type by name may be the largest there is', () => {
  expect(costOf(`{ ${named(20, `__type(name: "Mutation") { ${INPUTS} }`)} }`)).toBeGreaterThan(50_000)
})
