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
  ['fragments in a circle', { query: `{ viewer { ...A } } ${circle}` }, 'GRAPHQL_VALIDATION_FAILED'],
  ['fragments that double', { query: `{ viewer { ...F0 } } ${doubling}` }, 'OPERATION_TOO_LARGE'],
  ['lists in lists, two thousand deep', { query: literal('[', ']', 2_000) }, 'GRAPHQL_'],
  ['lists in lists, three hundred deep', { query: literal('[', ']', 300) }, 'GRAPHQL_VALIDATION_FAILED'],
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

function literal(open: string, close: string, count: number): string {
  return `{ viewer { id @include(if: ${open.repeat(count)}1${close.repeat(count)}) } }`
}

describe.each(DOORS)('at %s', (path, persona) => {
  test.each(SHAPES)('%s', async (_, body, code) => {
    const authorization = `Bearer ${await bed.token(persona)}`
    bed.fetches()
    const answer = await bed.post(path, body, { authorization })
    expect(answer.body.data ?? null).toBeNull()
    const errors = answer.body.errors as { extensions: { code: string; requestId: string } }[]
    expect(errors.map(({ extensions }) => extensions.code).join()).toContain(code)
    for (const { extensions } of errors) expect(extensions.requestId).toBe(answer.headers['x-request-id'])
    expect(bed.fetches()).toBe(0)
  })
})

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

test('what an operation may be at most is answered', async () => {
  const full = `{ viewer { ${times(49, (n) => `a${n}: id @include(if: true)`)} } }`
  expect((await bed.ask('dana', full)).body.errors).toBeUndefined()
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
