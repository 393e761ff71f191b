import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestbed, type Testbed } from './testbed.js'

/*
 * Every shape that could keep a gateway busy, at every door of both graphs: refused before anything is planned, with a
 * stable code and the request id, and no subgraph hears of it.
 */
let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

const DOORS = [
  ['/graphql', 'dana'],
  ['/partner/graphql', 'harbor'],
  ['/graphql/stream', 'dana'],
  ['/partner/graphql/stream', 'harbor'],
] as const

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')
const doubling = times(
  30,
  (index) =>
    `fragment F${index} on Viewer { ${index < 29 ? `...F${index + 1} ...F${index + 1}` : '__typename'} }`,
)
const circle = 'fragment A on Viewer { ...B } fragment B on Viewer { ...A }'
const levels = (count: number): string =>
  `{ __schema { types { ${'fields { type { '.repeat(count)} name ${'} }'.repeat(count)} } } }`

/** Each with the code of its refusal, and how large it is allowed to be. */
const SHAPES: readonly (readonly [name: string, body: unknown, code: string])[] = [
  ['forty levels deep', { query: levels(20) }, 'OPERATION_TOO_LARGE'],
  ['forty levels in fragments', { query: nested(40) }, 'OPERATION_TOO_LARGE'],
  [
    'a thousand fields and one',
    { query: `{ viewer { ${times(1_001, () => 'id')} } }` },
    'OPERATION_TOO_LARGE',
  ],
  [
    'fifty-one aliases',
    { query: `{ viewer { ${times(51, (n) => `a${n}: __typename`)} } }` },
    'OPERATION_TOO_LARGE',
  ],
  ['a field called like a key', { query: '{ viewer { id: purpose } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a field called like the name of a type',
    { query: '{ viewer { __typename: purpose } }' },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['twenty-one root fields', { query: `{ ${times(21, () => '__typename')} }` }, 'OPERATION_TOO_LARGE'],
  [
    'fifty-one directives',
    { query: `{ viewer { ${times(51, () => 'id @include(if: true)')} } }` },
    'OPERATION_TOO_LARGE',
  ],
  [
    'five thousand and one tokens',
    { query: `{ viewer { ${times(5_001, () => 'id')} } }` },
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'a thousand and one comments',
    { query: `{ viewer { id } }${'\n#'.repeat(1_001)}` },
    'GRAPHQL_PARSE_FAILED',
  ],
  ['fragments in a circle', { query: `{ viewer { ...A } } ${circle}` }, 'GRAPHQL_VALIDATION_FAILED'],
  ['fragments that double', { query: `{ viewer { ...F0 } } ${doubling}` }, 'OPERATION_TOO_LARGE'],
  [
    'one field two hundred times',
    { query: `{ viewer { ${times(200, () => 'id')} } }` },
    'OPERATION_TOO_LARGE',
  ],
  [
    'one field with all that it has, a hundred and fifty times',
    { query: `{ __schema { ${times(150, () => 'types { fields { name } }')} } }` },
    'OPERATION_TOO_LARGE',
  ],
  [
    'one field two hundred times, in a fragment that nothing spreads',
    { query: `{ viewer { id } } fragment F on Viewer { ${times(200, () => 'id')} }` },
    'OPERATION_TOO_LARGE',
  ],
  [
    'the same under the name of a fragment that is spread',
    {
      query: `{ viewer { ...F } } fragment F on Viewer { ${times(200, () => 'id')} } fragment F on Viewer { id }`,
    },
    'OPERATION_TOO_LARGE',
  ],
  [
    'two hundred fragments side by side',
    {
      query: `{ viewer { ${times(200, (n) => `...S${n}`)} } } ${times(200, (n) => `fragment S${n} on Viewer { id }`)}`,
    },
    'OPERATION_TOO_LARGE',
  ],
  [
    'a chain of two hundred fragments',
    { query: `{ viewer { ...C0 } } ${chain(200)}` },
    'OPERATION_TOO_LARGE',
  ],
  [
    'a chain of a hundred fragments, a hundred times',
    { query: `{ viewer { ${times(100, () => '...C0')} } } ${chain(100)}` },
    'OPERATION_TOO_LARGE',
  ],
  [
    'nameless fragments, a thousand deep',
    { query: `{ viewer { ${'... { '.repeat(1_000)} id ${'} '.repeat(1_000)} } }` },
    'OPERATION_TOO_LARGE',
  ],
  [
    'twenty-one root fields in a fragment',
    { query: `{ ...R } fragment R on Query { ${times(21, () => '__typename')} }` },
    'OPERATION_TOO_LARGE',
  ],
  ['fifty-one operations', { query: times(51, (n) => `query Q${n} { __typename }`) }, 'OPERATION_TOO_LARGE'],
  [
    'an alias that would be told with every object',
    { query: `{ viewer { ${'a'.repeat(101)}: id } }` },
    'OPERATION_TOO_LARGE',
  ],
  [
    'a name that the access log would keep with every patient',
    { query: `query ${'N'.repeat(101)} { viewer { id } }` },
    'OPERATION_TOO_LARGE',
  ],
  ['a million blanks', { query: `{ viewer { id } }${' '.repeat(1_000_000)}` }, 'OPERATION_TOO_LARGE'],
  ['comments without end', { query: `{ viewer { id } }${'#\n'.repeat(200_000)}` }, 'OPERATION_TOO_LARGE'],
  ['lists in lists, two thousand deep', { query: literal('[', ']', 2_000) }, 'GRAPHQL_'],
  ['lists in lists, three hundred deep', { query: literal('[', ']', 300) }, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'lists in lists, and no end',
    { query: `{ viewer { id @include(if: ${'['.repeat(4_900)}` },
    'GRAPHQL_PARSE_FAILED',
  ],
  ['objects in objects', { query: literal('{a:', '}', 900) }, 'GRAPHQL_'],
  ['fields in fields, two thousand deep', { query: `${'{a'.repeat(2_000)}${'}'.repeat(2_000)}` }, 'GRAPHQL_'],
  ['several operations at once', [{ query: '{ viewer { id } }' }], 'BAD_REQUEST'],
  [
    'five million bytes',
    { query: '{ viewer { id } }', variables: { padding: 'x'.repeat(5_000_000) } },
    'TOO_LARGE',
  ],
]

function nested(count: number): string {
  const parts = times(
    count,
    (n) => `fragment N${n} on __Type { ofType { ...${n < count - 1 ? `N${n + 1}` : 'End'} } }`,
  )
  return `{ __schema { types { ...N0 } } } ${parts} fragment End on __Type { name }`
}

function chain(count: number): string {
  return times(count, (n) => `fragment C${n} on Viewer { ${n < count - 1 ? `...C${n + 1}` : 'id'} }`)
}

function literal(open: string, close: string, count: number): string {
  return `{ viewer { id @include(if: ${open.repeat(count)}1${close.repeat(count)}) } }`
}

interface Told {
  readonly message: string
  readonly extensions: { readonly code: string; readonly requestId: string }
}

describe.each(DOORS)('at %s', (path, persona) => {
  test.each(SHAPES)('%s', async (_, body, code) => {
    const authorization = `Bearer ${await bed.token(persona)}`
    bed.fetches()
    const answer = await bed.post(path, body, { authorization })
    expect(answer.body.data ?? null).toBeNull()
    const errors = answer.body.errors as Told[]
    expect(errors.map(({ extensions }) => extensions.code).join()).toContain(code)
    for (const { message, extensions } of errors) {
      expect(extensions.requestId).toBe(answer.headers['x-request-id'])
      if (extensions.code === 'GRAPHQL_PARSE_FAILED') expect(message).toMatch(/^Syntax Error: /)
    }
    expect(bed.fetches()).toBe(0)
  })
})

test.each(DOORS)(
  'at %s an error does not tell again what was sent to be told again',
  async (path, persona) => {
    const long = 'v'.repeat(200_000)
    const operations = times(50, (n) => `query Q${n} { viewer { ...F } }`)
    const authorization = `Bearer ${await bed.token(persona)}`
    for (const query of [
      `${operations} fragment F on Viewer { id @include(if: $${long}) }`,
      `{ viewer { ${long} } }`,
      `{ viewer { id @include(if: "Name \\"${long}") } }`,
    ]) {
      const { body } = await bed.post(path, { query, operationName: 'Q1' }, { authorization })
      expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
      expect(body.errors[0].message).toMatch(/\w+ .*\.$/)
      expect(JSON.stringify(body).length).toBeLessThan(20_000)
      expect(JSON.stringify(body)).not.toContain('vvvv')
    }
  },
)

test('a variable in a hundred thousand lists is refused', async () => {
  const query = 'query Q($yes: Boolean!) { viewer { id @include(if: $yes) } }'
  const body = `{"query":"${query}","variables":{"yes":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
  for (const [path, persona] of DOORS.slice(0, 2)) {
    const answer = await bed.post(path, body, { authorization: `Bearer ${await bed.token(persona)}` })
    expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  }
})

test.each([
  ['in the document', '{ find(first: -1) { id } }', {}],
  ['in a variable', 'query Q($n: Int) { find(first: $n) { id } }', { n: -5 }],
  ['as the default of a variable', 'query Q($n: Int = -2147483648) { find(first: $n) { id } }', {}],
  ['in a fragment', '{ ...F } fragment F on Query { find(first: -1) { __typename } }', {}],
])('a page of less than nothing is refused: %s', async (_, query, variables) => {
  bed.fetches()
  const { status, body } = await bed.ask('dana', query, variables)
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  expect(bed.fetches()).toBe(0)
})

const FRIENDS = 'query Q($n: Int) { patient(id: "p1") { friends(first: $n) { edges { node { id } } } } }'

test.each([
  ['in the document', FRIENDS.replace('first: $n', 'first: 101').replace('($n: Int)', ''), {}],
  ['in a variable', FRIENDS, { n: 101 }],
  ['as the default of a variable', FRIENDS.replace('$n: Int', '$n: Int = 2147483647'), {}],
  ['of nothing', FRIENDS, { n: 0 }],
  [
    'in a fragment in a fragment',
    `{ patient(id: "p1") { friend { ...F } } } fragment F on Patient { ...G } fragment G on Patient {
      friends(first: 1000) { edges { node { id } } } }`,
    {},
  ],
  [
    'beside one that is as long as a page may be',
    `query Q($n: Int) { patient(id: "p1") { friends(first: 100) { edges { node {
      friends(first: $n) { edges { node { id } } } } } } } }`,
    { n: 101 },
  ],
])('a page of a size that none has costs no subgraph a request: %s', async (_, query, variables) => {
  bed.fetches()
  const { status, body } = await bed.ask('dana', query, variables)
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  expect(body.errors[0].message).toBe('Patient.friends(first:) is out of range: a page holds 1 to 100 items.')
  expect(bed.fetches()).toBe(0)
})

test('a page of a hundred is asked for, and so is one whose size is not said', async () => {
  for (const n of [1, 100, null]) {
    const { status, body } = await bed.ask('dana', FRIENDS, { n })
    expect([status, body.data, body.errors]).toEqual([200, { patient: { friends: null } }, undefined])
  }
  const long = await bed.ask('dana', 'query Q($n: Int) { find(first: $n) { id } }', { n: 10_000 })
  expect(long.body.data).toEqual({ find: [] }) // no page: its owner says how long it may be
})

test.each([
  ['of a field', 'query Q($yes: Boolean = true) { viewer { id roles @include(if: $yes) } }'],
  [
    'in a fragment',
    'query Q($yes: Boolean = true) { viewer { ...F } } fragment F on Viewer { id @skip(if: $yes) }',
  ],
])('a condition that is null is refused each time, and not our fault: %s', async (_, query) => {
  bed.fetches()
  for (const time of [1, 2]) {
    const { body } = await bed.ask('dana', query, { yes: null })
    expect([time, body.errors[0].extensions.code, body.data]).toEqual([time, 'BAD_USER_INPUT', undefined])
  }
  expect(bed.fetches()).toBe(0)
  expect((await bed.ask('dana', query)).body.errors).toBeUndefined()
})

test('what an operation may be at most is answered', async () => {
  const full = `{ viewer { ${times(49, (n) => `a${n}: id @include(if: true)`)} } }`
  expect((await bed.ask('dana', full)).body.errors).toBeUndefined()
  const often = `{ viewer { ${times(140, () => 'id')} } }`
  expect(Object.keys((await bed.ask('dana', often)).body.data.viewer)).toEqual(['id'])
  const deep = `{ viewer { ${'... { '.repeat(140)} id ${'} '.repeat(140)} } }`
  expect((await bed.ask('dana', deep)).body.errors).toBeUndefined()
  const padded = `{ viewer { id } }${' '.repeat(240_000)}`
  expect((await bed.ask('dana', padded)).body.errors).toBeUndefined()
})

test('the size of a page that is a default counts as one that is sent', async () => {
  const { body } = await bed.ask('dana', 'query Q($n: Int = 90) { find(first: $n) { id } }')
  expect(body.extensions.cost.requested).toBe(90)
})

test('an operation that is not in the document is refused with a code', async () => {
  const two = 'query A { viewer { id } } query B { viewer { id } }'
  for (const operationName of [undefined, 'C', '']) {
    const authorization = `Bearer ${await bed.token('dana')}`
    const { body } = await bed.post('/graphql', { query: two, operationName }, { authorization })
    expect(body.errors[0].extensions).toMatchObject({ code: 'OPERATION_RESOLUTION_FAILURE' })
  }
  expect((await bed.ask('dana', 'fragment F on Viewer { id }')).body.errors[0].extensions.code).toMatch(
    /GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE/,
  )
})
