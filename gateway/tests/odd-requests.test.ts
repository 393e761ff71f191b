import { once } from 'node:events'
import { connect } from 'node:net'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openHealth } from '@baton/service-kit/health'
import { listen, type Handler } from '@baton/service-kit/http-server'
import { withLastResort } from '@baton/service-kit/last-resort'
import { pino } from 'pino'
import { startTestbed, type Testbed } from './testbed.js'

/*
 * Requests that no decent client sends, word for word over a socket: each is answered or refused with a code of the
 * catalogue and a request id, none costs a subgraph request that it should not, and none brings the gateway down.
 */
let bed: Testbed
let bearer = ''
beforeAll(async () => {
  bed = await startTestbed()
  bearer = `Bearer ${await bed.token('dana')}`
})
afterAll(() => bed.close())

const CATALOGUE = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
const QUERY = JSON.stringify({ query: '{ viewer { id } }' })

interface Reply {
  readonly status: number
  readonly head: string
  readonly text: string
}

/** Sends these bytes and reads until the other end closes. */
async function raw(...pieces: readonly (string | Buffer)[]): Promise<readonly Reply[]> {
  const socket = connect(Number(new URL(bed.url).port), '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  socket.on('error', () => undefined)
  const closed = once(socket, 'close')
  for (const piece of pieces) socket.write(piece)
  await closed
  const text = Buffer.concat(chunks).toString('utf8')
  return text.split(/(?=HTTP\/1\.1 \d{3} )/).map((one) => {
    const [head = '', ...body] = one.split('\r\n\r\n')
    return {
      status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]),
      head: head.toLowerCase(),
      text: body.join('\r\n\r\n'),
    }
  })
}

function head(lines: readonly string[], first = 'POST /graphql HTTP/1.1'): string {
  return `${[first, 'host: gateway', 'connection: close', ...lines].join('\r\n')}\r\n\r\n`
}

const json = (body: string): readonly string[] => [
  'content-type: application/json',
  `authorization: ${bearer}`,
  `content-length: ${Buffer.byteLength(body)}`,
]

describe('of HTTP', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])(
    '%s is told what is allowed',
    async (method) => {
      for (const path of ['/graphql', '/partner/graphql', '/graphql/stream']) {
        const [reply] = await raw(
          head(
            ['origin: https://elsewhere.example', 'access-control-request-method: POST'],
            `${method} ${path}?query={viewer{id}} HTTP/1.1`,
          ),
        )
        expect([path, reply?.status]).toEqual([path, 405])
        expect(reply?.head).toContain('allow: post')
        expect(reply?.head).not.toContain('access-control-') // no page of another origin may read this
      }
    },
  )

  test('HTTP/1.0, and a client that asks before it sends', async () => {
    const [old] = await raw(head(json(QUERY), 'POST /graphql HTTP/1.0'), QUERY)
    expect(JSON.parse(old?.text ?? '')).toMatchObject({ data: { viewer: {} } })
    const [goOn, answer] = await raw(head([...json(QUERY), 'expect: 100-continue']), QUERY)
    expect([goOn?.status, answer?.status]).toEqual([100, 200])
  })

  test('a request that names the whole address, as to a proxy', async () => {
    const [reply] = await raw(head(json(QUERY), 'POST HTTP://gateway:80/graphql?x=/y HTTP/1.1'), QUERY)
    expect(JSON.parse(reply?.text ?? '')).toMatchObject({ data: { viewer: {} } })
  })

  test('two requests on one connection, one behind the other, are answered in their order', async () => {
    const other = JSON.stringify({ query: '{ patient(id: "p1") { name } }' })
    const keep = (body: string): string =>
      head(json(body)).replace('connection: close', 'connection: keep-alive')
    const replies = await raw(keep(other) + other + head(json(QUERY)) + QUERY)
    expect(replies.map(({ text }) => Object.keys((JSON.parse(text) as { data: object }).data))).toEqual([
      ['patient'],
      ['viewer'],
    ])
  })

  test('a body in pieces, byte for byte', async () => {
    const chunked = QUERY.split('')
      .map((letter) => `1\r\n${letter}\r\n`)
      .join('')
    const lines = ['content-type: application/json', `authorization: ${bearer}`, 'transfer-encoding: chunked']
    const [reply] = await raw(head(lines), chunked, '0\r\n\r\n')
    expect(JSON.parse(reply?.text ?? '')).toMatchObject({ data: { viewer: {} } })
  })

  test.each([
    ['two lengths that disagree', ['content-length: 5', 'content-length: 6'], 400],
    ['a length and pieces', ['content-length: 5', 'transfer-encoding: chunked'], 400],
    ['pieces that are packed', ['transfer-encoding: gzip, chunked'], 400],
    ['more headers than are read', [`x-padding: ${'x'.repeat(40_000)}`], 431],
    ['a header with a null byte', ['x-odd: a\0b'], 400],
  ])('%s', async (_, lines, status) => {
    const [reply] = await raw(head(['content-type: application/json', ...lines]), '{"a":')
    expect(reply?.status).toBe(status)
    const { code, requestId } = JSON.parse(reply?.text ?? '').errors[0].extensions
    expect(CATALOGUE).toContain(`\`${String(code)}\``)
    expect(reply?.head).toContain(`x-request-id: ${String(requestId)}`)
  })

  test('a thousand headers of the smallest size are dropped or refused, never fatal', async () => {
    const [reply] = await raw(
      head([...json(QUERY), ...Array.from({ length: 1_900 }, (_, n) => `x-${n}: 1`)]),
      QUERY,
    )
    expect([200, 431]).toContain(reply?.status)
  })

  test.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['plain text, which a foreign page may send', 'text/plain'],
    ['plain text that mentions JSON', 'text/plain; a=application/json'],
    ['a file form', 'multipart/form-data; boundary=x'],
    ['nothing', ''],
    ['something that is no type', 'application/json/x'],
    ['JSON in another alphabet', 'application/json; charset=utf-16'],
    ['JSON in an alphabet that nobody knows', 'application/json;a=b; CHARSET = "x"'],
  ])('a body that says it is %s is refused', async (_, type) => {
    bed.fetches()
    const answer = await bed.post('/graphql', QUERY, { authorization: bearer, 'content-type': type })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.body.errors[0].extensions).toMatchObject({
      code: 'BAD_REQUEST',
      requestId: expect.any(String),
    })
    expect(bed.fetches()).toBe(0)
  })

  test.each(['gzip', 'br', 'identity, gzip'])(
    'a body that says it is packed (%s) is not taken for one that is not',
    async (encoding) => {
      for (const path of ['/graphql', '/graphql/stream']) {
        bed.fetches()
        const answer = await bed.post(path, QUERY, { authorization: bearer, 'content-encoding': encoding })
        expect([path, answer.status, answer.body.errors[0].extensions.code]).toEqual([
          path,
          400,
          'BAD_REQUEST',
        ])
        expect(bed.fetches()).toBe(0)
      }
    },
  )

  test.each(['host: elsewhere', 'Authorization: Bearer x', 'CONTENT-TYPE: text/plain'])(
    'what is said once and comes twice is refused, whichever would count: %s',
    async (line) => {
      const [reply] = await raw(head([...json(QUERY), line]), QUERY)
      const { code, requestId } = JSON.parse(reply?.text ?? '').errors[0].extensions
      expect([reply?.status, code]).toEqual([400, 'BAD_REQUEST'])
      expect(reply?.head).toContain(`x-request-id: ${String(requestId)}`)
    },
  )

  test.each([
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    'application/json ; foo=bar',
  ])('JSON is known by any spelling: %s', async (type) => {
    const answer = await bed.post('/graphql', QUERY, { authorization: bearer, 'content-type': type })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  })
})

describe('of JSON', () => {
  const WATCH = 'subscription W($id: ID!) { patientChanged(id: $id) { id } }'
  const post = (body: string | Buffer) => bed.post('/graphql', body, { authorization: bearer })

  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"{ viewer { id } }"'],
    ['half of it', '{"query":'],
    ['a document of another kind', '<query/>'],
    ['a query that is null', '{"query":null}'],
    ['a query that is a list', '{"query":["{ viewer { id } }"]}'],
    ['a query of blanks', '{"query":"  "}'],
    ['variables that are a list', '{"query":"{ viewer { id } }","variables":[1]}'],
    ['variables that are a text', '{"query":"{ viewer { id } }","variables":"{}"}'],
    ['a name that is a number', '{"query":"{ viewer { id } }","operationName":1}'],
    ['extensions that are a list', '{"query":"{ viewer { id } }","extensions":[]}'],
  ])('%s is refused, at every door', async (_, body) => {
    bed.fetches()
    for (const path of ['/graphql', '/graphql/stream']) {
      const answer = await bed.post(path, body, { authorization: bearer })
      const { code, requestId } = answer.body.errors[0].extensions
      expect(CATALOGUE).toContain(`\`${String(code)}\``)
      expect(requestId).toMatch(/^request_/)
      expect(code).not.toBe('INTERNAL_SERVER_ERROR')
    }
    expect(bed.fetches()).toBe(0)
  })

  test.each([
    ['bytes that are no UTF-8', ['{"query":"{ viewer { id } } #', [0xff, 0xfe], '"}']],
    [
      'a name in another alphabet (Latin-1)',
      ['{"query":"query Q($id: ID!) { patient(id: $id) { id } }","variables":{"id":"Jos', [0xe9], '"}}'],
    ],
    ['a mark at the beginning', [[0xef, 0xbb, 0xbf], QUERY]],
  ] as const)('%s: refused, never taken for other letters', async (_, pieces) => {
    bed.fetches()
    const body = Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)))
    for (const path of ['/graphql', '/graphql/stream']) {
      const answer = await bed.post(path, body, { authorization: bearer })
      expect([path, answer.status, answer.body.errors[0].extensions.code]).toEqual([path, 400, 'BAD_REQUEST'])
    }
    expect(bed.fetches()).toBe(0)
  })

  test('of keys that come twice the last counts, and keys of every object stay keys', async () => {
    const twice = await post('{"query":"{ nothing }","query":"{ viewer { id } }"}')
    expect(twice.body.errors).toBeUndefined()
    const proto = await post(
      '{"query":"query Q($id: ID!) { patient(id: $id) { id } }","variables":{"__proto__":{"id":"p9"},"constructor":{"prototype":{"id":"p8"}},"id":"p1"},"__proto__":{"query":"{ nothing }"}}',
    )
    expect(proto.body.data).toEqual({ patient: { id: 'p1' } })
    expect(({} as Record<string, unknown>)['id']).toBeUndefined()
    const inherited = await post(
      '{"query":"query Q($id: ID!) { patient(id: $id) { id } }","variables":{"__proto__":{"id":"p9"}}}',
    )
    expect(inherited.body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    const named = await post('{"query":"query toString { viewer { id } }","operationName":"toString"}')
    expect(named.body.errors).toBeUndefined()
  })

  test.each([
    [
      'response names that objects have already',
      '{ constructor: viewer { __proto__: id toString: id hasOwnProperty: id } }',
    ],
    [
      'variables of such names',
      'query ($constructor: ID!, $__proto__: ID = "p2") { patient(id: $constructor) { id } b: patient(id: $__proto__) { id } }',
    ],
  ])('%s are names like others', async (_, query) => {
    for (let turn = 0; turn < 3; turn += 1) {
      const { body } = await bed.ask('dana', query, { constructor: 'p1' })
      expect(body.errors).toBeUndefined()
      expect(JSON.stringify(body.data)).toMatch(/__proto__|p1/)
    }
  })

  test('ten thousand variables that nobody asked for, and one of a hundred thousand letters', async () => {
    const variables = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`v${n}`, n]))
    expect((await bed.ask('dana', '{ viewer { id } }', variables)).body.errors).toBeUndefined()
    const long = await bed.ask('dana', 'query Q($id: ID!) { patient(id: $id) { id } }', {
      id: 'é\u0000😀'.repeat(30_000),
    })
    expect(long.status).toBeLessThan(500)
    expect(long.body.errors?.[0].extensions.code ?? 'answered').not.toBe('INTERNAL_SERVER_ERROR')
  })

  const FIND = 'query Q($first: Int, $on: Date) { find(first: $first, on: $on) { id } }'
  const nested = '['.repeat(50_000) + ']'.repeat(50_000)
  test.each([
    ['an object that nothing can be made of', FIND, '{"first":{"toString":1,"valueOf":1}}'],
    ['lists in lists for a number', FIND, `{"first":${nested}}`],
    ['lists in lists for a day', FIND, `{"on":${nested}}`],
    ['more than there are numbers', FIND, '{"first":1e400}'],
    ['an object for an id', WATCH, '{"id":{"toString":1,"valueOf":1}}'],
    ['lists in lists for an id', WATCH, `{"id":${nested}}`],
  ])('%s is refused with a code, whoever is asked', async (_, query, variables) => {
    bed.fetches()
    const path = query === WATCH ? '/graphql/stream' : '/graphql'
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`
    const headers = { authorization: bearer, 'content-type': 'application/json' }
    for (let time = 0; time < 2; time += 1) {
      const text = await (await fetch(`${bed.url}${path}`, { method: 'POST', headers, body })).text()
      expect(text).toMatch(/"code":"(BAD_USER_INPUT|BAD_REQUEST)"/)
    }
    expect(bed.fetches()).toBe(0)
  })

  const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`k${n}`, n]))
  test.each([
    ['a few wrong items', { epoch: 0, deactivated: [null, null, null] }, 3],
    ['sixty wrong items', { epoch: 0, deactivated: Array(60).fill(null) }, 51],
    ['a hundred thousand wrong items', { epoch: 0, deactivated: Array(100_000).fill(null) }, 2],
    ['fifty thousand keys that nobody knows', { epoch: 0, ...keys }, 2],
  ])('of %s only so much is told as takes no time, and whether there is more', async (_, input, told) => {
    const query = 'mutation M($input: RevokeInput!) { revoke(input: $input) { done } }'
    const authorized = { authorization: `Bearer ${await bed.token('jo')}` }
    for (let time = 0; time < 2; time += 1) {
      const { errors } = (await bed.post('/graphql', { query, variables: { input } }, authorized)).body
      expect(errors).toHaveLength(told)
      for (const { extensions } of errors) expect(extensions.code).toBe('BAD_USER_INPUT')
    }
  })

  test.each([
    '\u0000',
    '\ud800',
    '‮drawkcab',
    '😀'.repeat(20),
    "'; drop table patient; --",
    '%00',
    '../../etc',
  ])('a name of an operation may not be %j, nor is it looked for', async (operationName) => {
    const answer = await post(JSON.stringify({ query: '{ viewer { id } }', operationName }))
    expect(answer.body.errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE')
  })
})

test.each([
  ['text/html', 406],
  ['text/html, application/json;q=0', 406],
  ['application/json; charset=latin1', 406],
  ['', 200],
  ['text/html, */*;q=0.1', 200],
  ['Application/GraphQL-Response+JSON; charset=utf-8', 200],
])('who takes %j is answered with %d, a refusal before anything is done', async (accept, status) => {
  bed.fetches()
  const query = '{ patient(id: "p1") { name } }'
  const answer = await bed.post('/graphql', { query }, { authorization: bearer, accept })
  const done = status === 200
  expect([answer.status, bed.fetches() > 0]).toEqual([status, done])
  if (!done)
    expect(answer.body.errors[0].extensions).toEqual({
      code: 'NOT_ACCEPTABLE',
      requestId: answer.headers['x-request-id'],
    })
})

test('no header makes an answer tell how it was planned', async () => {
  const headers = {
    authorization: bearer,
    'apollo-query-plan-experimental': '1',
    'apollo-query-plan-experimental-format': 'internal',
  }
  for (const query of ['{ viewer { id } __schema { queryType { name } } }', '{ viewer { id roles } }']) {
    const { body } = await bed.post('/graphql', { query }, headers)
    expect(body.errors).toBeUndefined()
    expect(Object.keys(body.extensions).sort()).toEqual(['cost', 'requestId'])
  }
})

test('at an address that nobody knows there is nothing, and it is said with a code', async () => {
  const answer = await bed.post('/graphq', QUERY, { authorization: bearer })
  expect([answer.status, answer.body.errors[0].extensions]).toEqual([
    404,
    { code: 'NOT_FOUND', requestId: answer.headers['x-request-id'] },
  ])
})

test('what fails outside of the graph is logged by its kind and said with a code, or not at all once an answer has begun', async () => {
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) })
  const fails: Handler = async (request, response) => {
    if (request.url === '/late') response.writeHead(200).write('half')
    throw new TypeError('of ours')
  }
  const server = await listen(openHealth('test'), withLastResort([fails], log), {
    host: '127.0.0.1',
    port: 0,
  })
  const answer = await fetch(`http://127.0.0.1:${server.port}/`)
  const body = (await answer.json()) as { errors: { extensions: object }[] }
  const requestId = answer.headers.get('x-request-id')
  expect([answer.status, body.errors[0]?.extensions]).toEqual([
    500,
    { code: 'INTERNAL_SERVER_ERROR', requestId },
  ])
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ error: 'TypeError', requestId }])
  const late = async (): Promise<string> => (await fetch(`http://127.0.0.1:${server.port}/late`)).text()
  await expect(late()).rejects.toThrow()
  await server.close()
})
