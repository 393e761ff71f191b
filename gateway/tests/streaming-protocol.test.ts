import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createClient } from 'graphql-sse'
import { appendToFeed } from '../src/streams/feed.js'
import { MINE, startTestbed, type Testbed } from './testbed.js'

/*
 * The protocol of graphql-sse, sentence by sentence (its PROTOCOL.md, distinct connections), in both graphs: what the
 * audits of graphql-http are for plain requests.
 */
let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

interface Told {
  readonly event: string | undefined
  readonly data: string | undefined
}

/** The events of a stream's text, as the specification of Server-Sent Events reads it. */
function eventsOf(text: string): readonly Told[] {
  const lines = (block: string): Map<string, string> =>
    new Map(block.split('\n').map((line) => [line.split(':', 1)[0] ?? '', line.replace(/^\w*: ?/, '')]))
  const blocks = text.split('\n\n').map(lines)
  return blocks
    .filter((fields) => fields.has('event') || fields.has('data'))
    .map((fields) => ({ event: fields.get('event'), data: fields.get('data') }))
}

const GRAPHS = [
  { path: '/graphql/stream', persona: 'dana', role: 'coordinator' },
  { path: '/partner/graphql/stream', persona: 'harbor', role: 'partner' },
] as const
type Graph = (typeof GRAPHS)[number]

async function send({ path, persona }: Graph, body: unknown, more: Record<string, string> = {}) {
  const headers = {
    accept: 'text/event-stream',
    'content-type': 'application/json',
    authorization: `Bearer ${await bed.token(persona)}`,
    ...more,
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await fetch(`${bed.url}${path}`, { method: 'POST', headers, body: text })
  const type = answer.headers.get('content-type') ?? ''
  return { status: answer.status, type, events: eventsOf(await answer.text()), headers: answer.headers }
}

/** A refusal as one event: the errors of its only result. */
async function refusedWith(graph: Graph, body: unknown, more: Record<string, string> = {}) {
  const { status, type, events } = await send(graph, body, more)
  expect([status, type]).toEqual([200, 'text/event-stream; charset=utf-8'])
  expect(events.map(({ event }) => event)).toEqual(['next', 'complete'])
  const { data, errors } = JSON.parse(events[0]?.data ?? '{}') as {
    data?: unknown
    errors: { message: string; extensions: { code: string; requestId: string } }[]
  }
  expect(data ?? null).toBeNull()
  for (const { extensions } of errors) expect(extensions.requestId).toMatch(/^request_/)
  return errors.map(({ extensions }) => extensions.code)
}

describe.each(GRAPHS)('$path', (graph) => {
  test('a query is answered by one `next` and a `complete` with an empty data field', async () => {
    const { status, type, events, headers } = await send(graph, { query: '{ viewer { roles } }' })
    expect([status, type]).toEqual([200, 'text/event-stream; charset=utf-8'])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(events.map(({ event }) => event)).toEqual(['next', 'complete'])
    expect(JSON.parse(events[0]?.data ?? '')).toMatchObject({ data: { viewer: { roles: [graph.role] } } })
    expect(events[1]?.data).toBe('')
  })

  test.each([
    ['that is no GraphQL', '{', 'GRAPHQL_PARSE_FAILED'],
    ['that does not fit the graph', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['of forty levels', `{ ${'a { '.repeat(40)}b${' }'.repeat(40)} }`, 'OPERATION_TOO_LARGE'],
    ['of two operations without a name', 'query A { viewer { id } } query B { viewer { id } }', 'RESOLUTION'],
    [
      'with a stream that is not there',
      'subscription { nothingChanged { id } }',
      graph.path === '/graphql/stream' ? 'GRAPHQL_VALIDATION_FAILED' : 'BAD_USER_INPUT', // without any stream
    ],
  ])('a document %s is refused by an event, and no subgraph hears of it', async (_, query, code) => {
    bed.fetches()
    expect((await refusedWith(graph, { query })).join()).toContain(code)
    expect(bed.fetches()).toBe(0)
  })

  test('a variable of the wrong form is refused by an event', async () => {
    const query = 'query Q($yes: Boolean!) { viewer { id @include(if: $yes) } }'
    expect(await refusedWith(graph, { query, variables: { yes: 'x' } })).toEqual(['BAD_USER_INPUT'])
  })

  test('an id that is not registered is told by an event; a registered one is answered', async () => {
    const persistedQuery = (text: string) => ({
      extensions: {
        persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') },
      },
    })
    const client = { 'x-client-name': 'dashboard' }
    expect(await refusedWith(graph, persistedQuery('{ unknown }'), client)).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ])
    if (graph.path === '/graphql/stream') {
      const { events } = await send(graph, persistedQuery(MINE), client)
      expect(JSON.parse(events[0]?.data ?? '')).toMatchObject({ data: { viewer: { roles: [graph.role] } } })
    }
  })

  test.each([
    ['no JSON', '{"query":', {}, 400],
    ['a list of operations', [{ query: '{ viewer { id } }' }], {}, 400],
    ['no operation', { variables: {} }, {}, 400],
    ['a query that is no text', { query: 1 }, {}, 400],
    ['no JSON by its own words', { query: '{ viewer { id } }' }, { 'content-type': 'text/plain' }, 400],
    ['more than is read', { query: `{ viewer { id } } #${'x'.repeat(1_100_000)}` }, {}, 413],
    ['a token that does not hold', { query: '{ viewer { id } }' }, { authorization: 'Bearer a.b.c' }, 401],
  ])('a request that is %s is no stream', async (_, body, headers, status) => {
    const answer = await send(graph, body, headers)
    expect([answer.status, answer.type]).toEqual([status, 'application/json; charset=utf-8'])
    expect(answer.headers.get('x-request-id')).toMatch(/^request_/)
  })

  // The single connection of the protocol, and documents in addresses, are not offered: told, not guessed.
  test.each(['GET', 'PUT', 'DELETE'])('%s is told what is allowed', async (method) => {
    const address = `${bed.url}${graph.path}?query={viewer{id}}`
    const answer = await fetch(address, { method, headers: { accept: 'text/event-stream' } })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test("the protocol's own client reads it to its end", async () => {
    const headers = { authorization: `Bearer ${await bed.token(graph.persona)}` }
    const client = createClient({ url: `${bed.url}${graph.path}`, headers, retryAttempts: 0 })
    const results: unknown[] = []
    await new Promise<void>((resolve, reject) =>
      client.subscribe(
        { query: '{ viewer { roles } }' },
        { next: (result) => results.push(result.data), error: reject, complete: resolve },
      ),
    )
    expect(results).toEqual([{ viewer: { roles: [graph.role] } }])
  })
})

test('the head of a stream goes out before anything happened, events have ids, and a mutation may be streamed', async () => {
  const [staff] = GRAPHS
  const leave = new AbortController()
  const init = {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: `Bearer ${await bed.token('dana')}`,
    },
    body: JSON.stringify({ query: 'subscription { patientChanged(id: "p1") { name } }' }),
    signal: leave.signal,
  }
  const answer = await fetch(`${bed.url}${staff.path}`, init)
  expect([answer.status, answer.headers.get('x-accel-buffering')]).toEqual([200, 'no'])
  const reader = answer.body?.getReader()
  let text = ''
  const beat = setInterval(
    () => void bed.db.transaction((tx) => appendToFeed(tx, [{ topic: 'patient', subject: 'p1' }])),
    100,
  )
  while (!text.includes('data:'))
    text += new TextDecoder().decode((await reader?.read())?.value as Uint8Array)
  clearInterval(beat)
  expect(text).toMatch(/event: next\nid: [\w-]+\ndata: \{"data":/)
  leave.abort()
  const { events } = await send(
    { ...staff, persona: 'jo' as 'dana' },
    { query: 'mutation { revoke(input: { epoch: 0 }) { done } }' },
  )
  expect(JSON.parse(events[0]?.data ?? '')).toMatchObject({ data: { revoke: { done: true } } })
})
