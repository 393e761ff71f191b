import { expect, test } from '@jest/globals'
import { breaksForClients } from './breaks-for-clients.js'
import { withoutWords } from './graph-changelog.js'

const BEFORE = `
  type Query { person(id: ID!, in: String): Person other: Person found(first: Int = 20, old: Boolean = false): [Found!] }
  type Mutation { add(input: AddInput!): Person }
  type Person { id: ID! name: String! age: Int hobby: String kind: Kind }
  union Found = Person | Dog | Cat
  interface Pet { nick: String }
  interface Runner { speed: Int }
  type Dog implements Pet & Runner { nick: String speed: Int }
  type Cat implements Pet & Runner { nick: String speed: Int }
  scalar Day
  input AddInput { name: String! place: PlaceInput kind: Kind unused: OtherInput since: Day sex: String! = "unknown" }
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
  {
    client: 'portal',
    graph: 'staff' as const,
    file: 'portal/find.graphql',
    document:
      'query Find($old: Boolean) { found(first: 5, old: $old) { ... on Pet { nick } ... on Dog { speed } } }',
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
  [
    'what may be sent is of another kind',
    'scalar Day',
    'enum Day { MONDAY }',
    'portal/add.graphql, registered by portal: Day changed from a Scalar type to an Enum type.',
  ],
  [
    'what an input leaves out is required now',
    'sex: String! = "unknown"',
    'sex: String!',
    'portal/add.graphql, registered by portal: The default of AddInput.sex was removed.',
  ],
  [
    'what an input leaves out means something else',
    'sex: String! = "unknown"',
    'sex: String! = "female"',
    'portal/add.graphql, registered by portal: The default of AddInput.sex changed from "unknown" to "female".',
  ],
  [
    'an argument that may be left out means something else then',
    'old: Boolean = false',
    'old: Boolean = true',
    'portal/find.graphql, registered by portal: Query.found arg old has changed defaultValue from false to true.',
  ],
  [
    'what is read by an interface no longer has it',
    'Cat implements Pet & Runner',
    'Cat implements Runner',
    'portal/find.graphql, registered by portal: Cat no longer implements interface Pet.',
  ],
])('a registered operation would break: %s', (_, from, to, told) => {
  expect(breaks(from, to)).toEqual([told])
})

test.each([
  ['what nobody reads is gone', 'hobby: String', ''],
  ['what is read is never null now', 'age: Int', 'age: Int!'],
  ['an input takes more', 'city: String', 'city: String state: String'],
  ['an argument that nobody sends is gone', ', in: String', ''],
  ['the default of an argument that is always sent', 'first: Int = 20', 'first: Int = 10'],
  ['an interface by which nobody reads', 'Cat implements Pet & Runner', 'Cat implements Pet'],
  ['what is found may be one kind less', 'union Found = Person |', 'union Found ='],
  ['what is left out means something now', 'city: String', 'city: String = "Rome"'],
  ['nothing', 'age: Int', 'age: Int'],
])('no registered operation would break: %s', (_, from, to) => {
  expect(breaks(from, to)).toEqual([])
})

test('a registered operation would break: a stream that may be null now', () => {
  const after = 'scalar Cursor type Query { referral(id: ID!): Referral } type Referral { id: ID! }'
  const before = withoutWords(after).replace(/(referralChanged.*: Referral)/, '$1!')
  const document = 'subscription Follow($id: ID!) { referralChanged(id: $id) { id } }'
  const follow = { client: 'portal', graph: 'partner', file: 'portal/follow.graphql', document } as const
  expect(breaksForClients({ before, after, registered: [follow] })).toEqual([
    'portal/follow.graphql, registered by portal: Subscription.referralChanged changed type from Referral! to Referral.',
  ])
})
