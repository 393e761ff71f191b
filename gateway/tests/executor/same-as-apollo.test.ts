import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BothExecutors } from './both-executors.js'
import { differencesIn } from './differences.js'
import { OperationWriter, seeded } from './random-operations.js'
import { WideOperationWriter } from './wide-operations.js'

/*
 * The compiled executor answers what Apollo's executor answers, the first time and later: the same data byte for byte,
 * the same errors at the same places. Subgraphs fail on purpose; in the second half their answers are damaged as well.
 * (Thousands of operations: same-as-apollo.long.test.ts.)
 */
const OPERATIONS = 200
const AS_TEXT = 120
const WIDE = 120
const both = new BothExecutors()
beforeAll(() => both.start())
afterAll(() => both.stop())

test.each([
  ['answers', 7, false],
  ['damaged answers', 11, true],
])('%s: hundreds of operations, the same data, errors and nulls', async (_, seed, damaged) => {
  const writer = new OperationWriter(both.api, seeded(seed))
  both.compiled = 0
  let withErrors = 0
  for (let count = 0; count < OPERATIONS; count++) {
    const operation = writer.next()
    both.damage = damaged ? count : null
    const wanted = await both.asApollo(operation)
    const first = await both.asOurs(operation)
    const later = await both.asOurs(operation)
    expect({ operation, first, later }).toEqual({ operation, first: wanted, later: wanted })
    if (wanted.errors.length + wanted.faults.length > 0) withErrors += 1
  }
  expect(both.compiled).toBeGreaterThan(OPERATIONS * 2 * 0.8)
  expect(withErrors).toBeGreaterThan(OPERATIONS * 0.2)
})

test.each([
  ['answers', 5, false, 0.3],
  ['damaged answers', 13, true, 0.1],
])('%s, written as text: the same, spliced or not', async (_, seed, damaged, share) => {
  const writer = new OperationWriter(both.api, seeded(seed))
  both.spliced = 0
  for (let count = 0; count < AS_TEXT; count++) {
    const operation = writer.plain()
    both.damage = damaged ? count : null
    const wanted = await both.asApollo(operation)
    const found = await both.asOurs(operation, { takesText: true })
    expect({ operation, ...found }).toEqual({ operation, ...wanted })
  }
  expect(both.spliced).toBeGreaterThan(AS_TEXT * share)
})

test('operations of every shape that a client may write', async () => {
  const writer = new WideOperationWriter(both.api, seeded(3))
  const seen = await differencesIn(both, writer, WIDE)
  expect(seen.differences).toEqual([])
  expect(seen.compiled).toBeGreaterThan(WIDE * 0.9)
  expect(seen.withErrors).toBeGreaterThan(WIDE * 0.3)
})

test('damaged answers to fragments without a type: an error names the type of the object that lacks the field', async () => {
  const query = '{ animals { name ... { id ... on Cat { ... { lives } } } } }'
  let faults = 0
  for (both.damage = 0; both.damage < 60; both.damage++) {
    const { damage } = both
    const wanted = await both.asApollo({ query, variables: {} })
    const found = await both.asOurs({ query, variables: {} })
    expect({ damage, ...found }).toEqual({ damage, ...wanted })
    faults += wanted.faults.filter((fault) => fault.includes('non-nullable')).length
  }
  expect(faults).toBeGreaterThan(0)
})

test.each([
  ['first as the interface says', '{ animals { partner { id } ... on Cat { partner { lives meow } } } }'],
  ['first as the type says', '{ animals { ... on Cat { partner { lives meow } } partner { id } } }'],
  ['of another type each', '{ animals { partner { name } ... on Dog { partner { good } } } }'],
])('a field that a type narrows, asked for under both names: %s', async (_, query) => {
  both.damage = null
  const wanted = await both.asApollo({ query, variables: {} })
  expect(wanted).toMatchObject({ errors: [], faults: [] })
  expect(await both.asOurs({ query, variables: {} })).toEqual(wanted)
})

test('variables of the wrong form are refused in the same words the first time and later', async () => {
  both.damage = null
  const query = 'query ($first: Int!) { people(first: $first) { id } }'
  const wrong = { query, variables: { first: 'many' } }
  const first = await both.asOurs(wrong)
  expect(first).toEqual(await both.asApollo(wrong))
  await both.asOurs({ query, variables: { first: 1 } })
  expect(await both.asOurs(wrong)).toEqual(first)
})

// Random operations found these; Apollo's executor answers them otherwise than GraphQL says.
test.each([
  [
    'an interface within a union within an object',
    '{ person(id: "p0") { ... on Found { ... on Named { name } } } }',
    '{"person":{"name":"Name 0"}}',
  ],
  [
    'types of an interface within an object that is one of them',
    '{ people(first: 1) { ... on Named { ... on Dog { id } ... on Person { kind } } } }',
    '{"people":[{"kind":"CHILD"}]}',
  ],
  [
    'fields in the order of the document, whatever brings them in',
    '{ order(id: "o1") { ...F total } } fragment F on Order { id kind: __typename ... on Order { total a: id } }',
    '{"order":{"id":"o1","kind":"Order","total":1.5,"a":"o1"}}',
  ],
])('as GraphQL says: %s', async (_, query, data) => {
  both.damage = null
  for (const context of [{}, { takesText: true }])
    expect(await both.asOurs({ query, variables: {} }, context)).toEqual({ data, errors: [], faults: [] })
})
