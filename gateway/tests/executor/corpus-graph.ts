import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLError, parse, type GraphQLSchema } from 'graphql'

/*
 * Three small subgraphs with every feature of federation that Baton's schemas may use: keys (one, several, of several
 * fields), @requires, @provides, @shareable, @override, @inaccessible, interfaces and types that narrow them, unions,
 * enums, lists in lists, arguments, mutations. Some entities fail on purpose, some fields that may not be null are.
 */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible"])
`

const people = `${LINK}
type Query {
  person(id: ID!): Person
  people(first: Int = 3, kinds: [Kind!]): [Person!]
  everyone: [Person]
  search(text: String): [Found!]!
  animals: [Animal]
  now: Stamp @shareable
}
type Mutation { rename(id: ID!, name: String!): Person  touch: Boolean! }
enum Kind { ADULT CHILD HIDDEN @inaccessible }
type Stamp @shareable { at: String! zone: Zone }
type Zone @shareable { name: String }
interface Named { name: String }
interface Animal { id: ID! name: String owner: Person partner: Animal }
type Cat implements Animal & Named @key(fields: "id") { id: ID! name: String owner: Person partner: Cat lives: Int! }
type Dog implements Animal & Named @key(fields: "id") { id: ID! name: String owner: Person partner: Dog good: Boolean }
union Found = Person | Cat | Dog
type Person implements Named @key(fields: "id") @key(fields: "email") {
  id: ID!
  email: String!
  name: String @shareable
  kind: Kind
  strict: String!
  age(in: String = "years"): Int
  friends(first: Int): [Person!]!
  boss: Person
  grid: [[Int!]]
  pets: [Animal!]
  secret: String @inaccessible
  address: Address @shareable
}
type Address @shareable { city: String! zip: String }
`
const orders = `${LINK}
type Query { orders(first: Int): [Order!]  order(id: ID!): Order  now: Stamp @shareable }
type Stamp @shareable { at: String! zone: Zone }
type Zone @shareable { name: String }
type Person @key(fields: "id") {
  id: ID!
  name: String @external
  orders(first: Int = 2): [Order!]
  lastOrder: Order
  greeting: String @requires(fields: "name")
  total: Float
}
type Order @key(fields: "id") {
  id: ID!
  total: Float!
  buyer: Person @provides(fields: "name")
  lines: [Line!]!
  note: Note
}
type Line { product: Product! count: Int! }
type Product @key(fields: "sku vendor { id }") { sku: ID! vendor: Vendor! }
type Vendor @key(fields: "id") { id: ID! }
union Note = TextNote | CodeNote
type TextNote { text: String! }
type CodeNote { code: Int }
`
const goods = `${LINK}
type Query { product(sku: ID!): Product  vendors: [Vendor!]! }
type Product @key(fields: "sku vendor { id }") @key(fields: "sku") {
  sku: ID!
  vendor: Vendor!
  title: String
  price(currency: String): Float
  weight: Int!
  related: [Product]
}
type Vendor @key(fields: "id") { id: ID! name: String! rating: Rating best: Product }
enum Rating { GOOD BAD }
type Cat @key(fields: "id") { id: ID! meow: String @shareable }
type Person @key(fields: "email") { email: String! favorite: Product  score: Int @override(from: "people") }
`

const PEOPLE = Array.from({ length: 9 }, (_, i) => `p${i}`)
const person = (id: string) => {
  const n = Number(id.slice(1))
  if (!(n < 12)) return null
  return {
    __typename: 'Person',
    id,
    email: `${id}@x`,
    name: n % 4 === 3 ? null : `Name ${n}`,
    kind: n % 5 === 4 ? 'HIDDEN' : n % 2 ? 'ADULT' : 'CHILD',
    strict: n % 6 === 5 ? null : `strict ${n}`,
    age: ({ in: unit }: { in: string }) => (unit === 'months' ? n * 12 : n),
    friends: ({ first = 2 }: { first?: number }) => PEOPLE.slice(n + 1, n + 1 + first).map(person),
    boss: () => (n > 1 ? person(`p${Math.floor(n / 2)}`) : null),
    grid: [[n, n + 1], n % 2 ? null : [n]],
    pets: () => (n % 3 === 0 ? [animal(n), animal(n + 1)] : n % 3 === 1 ? [] : null),
    secret: 'secret',
    address: n % 2 ? { city: n === 7 ? null : `City ${n}`, zip: null } : null,
  }
}
const animal = (n: number) => {
  const partner = (): object | null => (n > 7 ? null : animal(n + 2))
  return n % 2
    ? { __typename: 'Cat', id: `c${n}`, name: `Cat ${n}`, owner: () => person(`p${n}`), partner, lives: n }
    : { __typename: 'Dog', id: `d${n}`, name: null, owner: () => null, partner, good: true }
}
const order = (id: string) => {
  const n = Number(id.slice(1))
  return {
    id,
    total: n === 4 ? null : n * 1.5,
    buyer: { id: `p${n}`, name: `Name ${n}` },
    lines:
      n === 5
        ? null
        : [
            { product: productKey(n), count: n },
            { product: productKey(n + 1), count: 1 },
          ],
    note:
      n % 3 === 0
        ? { __typename: 'TextNote', text: 'note' }
        : n % 3 === 1
          ? { __typename: 'CodeNote', code: n }
          : null,
  }
}
const productKey = (n: number) => ({ sku: `s${n % 6}`, vendor: { id: `v${n % 3}` } })
const vendor = (id: string) => ({
  id,
  name: id === 'v2' ? null : `Vendor ${id}`,
  rating: id === 'v1' ? 'GOOD' : 'BAD',
  best: product('s1'),
})
function product(sku: string): object | null {
  const n = Number(sku.slice(1))
  if (n === 5) throw new GraphQLError(`No product ${sku}`, { extensions: { code: 'GONE' } })
  return {
    ...productKey(n),
    vendor: () => vendor(`v${n % 3}`),
    title: `Title ${n}`,
    price: ({ currency }: { currency?: string }) => (currency ? n * 2 : n),
    weight: n === 3 ? null : n,
    related: () => [n > 1 ? product(`s${n - 1}`) : null, null],
  }
}
const fails = (n: number): never => {
  throw new Error(`p${n} fails`)
}

const resolvers = {
  people: {
    Query: {
      person: (_: unknown, { id }: { id: string }) => person(id),
      people: (_: unknown, { first }: { first: number }) => PEOPLE.slice(0, first).map(person),
      everyone: () => PEOPLE.map((id, i) => (i === 2 ? null : person(id))),
      search: () => [person('p1'), animal(1), animal(2)],
      animals: () => [animal(3), null, animal(4)],
      now: () => ({ at: 'now', zone: { name: 'UTC' } }),
    },
    Mutation: {
      rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...person(id), name }),
      touch: () => true,
    },
    Animal: { __resolveType: (value: { __typename: string }) => value.__typename },
    Named: { __resolveType: (value: { __typename: string }) => value.__typename },
    Found: { __resolveType: (value: { __typename: string }) => value.__typename },
    Person: {
      __resolveReference: ({ id, email }: { id?: string; email?: string }) =>
        person(id ?? email?.split('@')[0] ?? ''),
    },
    Cat: { __resolveReference: ({ id }: { id: string }) => animal(Number(id.slice(1))) },
    Dog: { __resolveReference: ({ id }: { id: string }) => animal(Number(id.slice(1))) },
  },
  orders: {
    Query: {
      orders: (_: unknown, { first = 4 }: { first?: number }) =>
        ['o1', 'o2', 'o3', 'o6'].slice(0, first).map(order),
      order: (_: unknown, { id }: { id: string }) => order(id),
      now: () => ({ at: 'now', zone: null }),
    },
    Person: {
      __resolveReference: (reference: { id: string }) => (reference.id === 'p8' ? fails(8) : reference),
      orders: ({ id }: { id: string }, { first }: { first: number }) =>
        id === 'p6' ? fails(6) : [order(`o${id.slice(1)}`), order('o1')].slice(0, first),
      lastOrder: ({ id }: { id: string }) => order(`o${id.slice(1)}`),
      greeting: ({ name }: { name: string | null }) => (name === null ? null : `Hello ${name}`),
      total: ({ id }: { id: string }) => Number(id.slice(1)) / 3,
    },
    Order: { __resolveReference: ({ id }: { id: string }) => order(id) },
    Note: { __resolveType: (value: { __typename: string }) => value.__typename },
  },
  goods: {
    Query: {
      product: (_: unknown, { sku }: { sku: string }) => product(sku),
      vendors: () => ['v0', 'v1'].map(vendor),
    },
    Product: { __resolveReference: ({ sku }: { sku: string }) => product(sku) },
    Vendor: { __resolveReference: ({ id }: { id: string }) => vendor(id) },
    Cat: {
      __resolveReference: (reference: object) => reference,
      meow: ({ id }: { id: string }) => `meow ${id}`,
    },
    Person: {
      __resolveReference: ({ email }: { email: string }) => (email === 'p4@x' ? null : { email }),
      favorite: ({ email }: { email: string }) => product(`s${Number(email[1]) % 6}`),
      score: ({ email }: { email: string }) => email.length,
    },
  },
}

const SDL = { people, orders, goods } as const

/** The subgraphs' executable schemas. */
export const SCHEMAS = Object.fromEntries(
  (Object.keys(SDL) as (keyof typeof SDL)[]).map((name) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(SDL[name]), resolvers: resolvers[name] as never }]),
  ]),
) as Readonly<Record<string, GraphQLSchema>>

/** Their supergraph. */
export function corpusSupergraph(): string {
  const services = Object.entries(SDL).map(([name, sdl]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(sdl),
  }))
  const result = composeServices(services)
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  return result.supergraphSdl
}
