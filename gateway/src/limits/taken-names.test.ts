import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { ownNames, takenNames } from './taken-names.js'

const SUPERGRAPH = `
  type Query @join__type(graph: A) { person: Person box(id: ID): Box }
  type Person @join__type(graph: A, key: "id") @join__type(graph: B, key: "email box { place }") {
    id: ID!
    email: String
    box: Box
    name: String @join__field(graph: A) @join__field(graph: B, external: true)
    greeting: String @join__field(graph: B, requires: "name")
    age: Int
  }
  type Box @join__type(graph: A) { place: String size: Int }
`
const schema = buildSchema(SUPERGRAPH.replace(/ @join__\w+\([^)]*\)/g, ''))
const taken = takenNames(SUPERGRAPH)

test('the planner asks by itself for keys and for what is required', () => {
  expect([...taken].sort()).toEqual(['__typename', 'box', 'email', 'id', 'name', 'place'])
})

test.each([
  ['{ person { id: age greeting } }', 1],
  ['{ person { name: email greeting } }', 1],
  ['{ person { __typename: age } }', 1],
  ['{ person { ...F } } fragment F on Person { box { place: size } }', 1],
  ['{ person { id: id age: greeting years: age a: __typename __proto__: age } }', 0],
] as const)('%s', (query, faults) => {
  expect(validate(schema, parse(query), [ownNames(() => taken)]).length).toBe(faults)
})
