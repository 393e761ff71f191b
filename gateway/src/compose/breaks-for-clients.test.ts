import { expect, test } from '@jest/globals'
import { breaksForClients } from './breaks-for-clients.js'

const BEFORE = `
  type Query { person(id: ID!, in: String): Person other: Person }
  type Mutation { add(input: AddInput!): Person }
  type Person { id: ID! name: String! age: Int hobby: String kind: Kind }
  input AddInput { name: String! place: PlaceInput kind: Kind unused: OtherInput }
  input PlaceInput { city: String zip: String }
  input OtherInput { a: Int }
  enum Kind { A B C }
`
const registered = [
  {
    client: 'portal',
    graph: 'staff' as const,
    file: 'portal/read.graphql',
    document: 'query Read($id: ID!) { person(id: $id) { ...F } } fragment F on Person { name age kind }',
  },
  {
    client: 'portal',
    graph: 'staff' as const,
    file: 'portal/add.graphql',
    document: 'mutation Add($input: AddInput!) { add(input: $input) { id } }',
  },
]
const breaks = (from: string, to: string): readonly string[] => {
  expect(BEFORE).toContain(from)
  return breaksForClients({ before: BEFORE, after: BEFORE.replace(from, to), registered })
}

test.each([
  [
    'another type of what is read',
    'age: Int',
    'age: String',
    'portal/read.graphql, registered by portal: Person.age changed type from Int to String.',
  ],
  [
    'what is read may be null now',
    'type Person { id: ID! name: String!',
    'type Person { id: ID! name: String',
    'portal/read.graphql, registered by portal: Person.name changed type from String! to String.',
  ],
  [
    'more is required of an input',
    'city: String',
    'city: String state: String!',
    'portal/add.graphql, registered by portal: A required field state on input type PlaceInput was added.',
  ],
  [
    'an input has a field no more',
    'zip: String',
    '',
    'portal/add.graphql, registered by portal: PlaceInput.zip was removed.',
  ],
  [
    'an input takes another type',
    'input AddInput { name: String!',
    'input AddInput { name: Int!',
    'portal/add.graphql, registered by portal: AddInput.name changed type from String! to Int!.',
  ],
  [
    'a value may not be sent any more',
    'enum Kind { A B C }',
    'enum Kind { A B }',
    'portal/add.graphql, registered by portal: C was removed from enum type Kind.',
  ],
])('a registered operation would break: %s', (_, from, to, told) => {
  expect(breaks(from, to)).toEqual([told])
})

test.each([
  ['what nobody reads is gone', 'hobby: String', ''],
  ['what is read is never null now', 'age: Int', 'age: Int!'],
  ['an input takes more', 'city: String', 'city: String state: String'],
  ['an argument that nobody sends is gone', ', in: String', ''],
  ['nothing', 'age: Int', 'age: Int'],
])('no registered operation would break: %s', (_, from, to) => {
  expect(breaks(from, to)).toEqual([])
})
