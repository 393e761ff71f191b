import { setTimeout as pause } from 'node:timers/promises'
import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openClient, type Client } from '@baton/client/client'
import { GraphError } from '@baton/client/graph-error'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { parse } from 'graphql'
import { appendToFeed } from '../src/streams/feed.js'
import { startTestbed, type Testbed } from './testbed.js'

/** What stands between client and graph, and what it does to the next requests instead of passing them on. */
type Mishap = (asked: IncomingMessage, answer: ServerResponse) => void
const mishaps: Mishap[] = []
const passing = new Set<ServerResponse>()
let sent = 0

const between = createServer((asked, answer) => {
  sent += 1
  const mishap = mishaps.shift()
  if (mishap) return mishap(asked, answer)
  passing.add(answer)
  answer.on('close', () => passing.delete(answer))
  const options = { method: asked.method ?? 'POST', path: asked.url, headers: asked.headers }
  const onward = request(bed.url, options, (reply) => {
    answer.writeHead(reply.statusCode ?? 500, reply.headers)
    reply.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  answer.on('close', () => onward.destroy())
  asked.pipe(onward)
})

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve))
})
afterEach(() => void mishaps.splice(0))
afterAll(async () => {
  between.closeAllConnections()
  between.close()
  await bed.close()
})

function typed<Data, Variables>(text: string): TypedDocumentNode<Data, Variables> {
  return parse(text)
}

function clientOf(persona: string, more: Partial<Parameters<typeof openClient>[0]> = {}) {
  const { port } = between.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/graphql`
  return openClient({ url, token: () => bed.token(persona), clientName: 'portal', ...more })
}

const breaks: Mishap = (asked) => asked.socket.destroy()
const isSilent: Mishap = () => undefined
const cuts: Mishap = (_, answer) => {
  answer.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  answer.write('{"data":', () => answer.destroy())
}
const says =
  (status: number, headers: Record<string, string> = {}, text = '<html>busy</html>'): Mishap =>
  (_, answer) =>
    void answer.writeHead(status, headers).end(text)
/** Opens a stream, says this of it and stays silent. */
const streams =
  (...events: readonly string[]): Mishap =>
  (_, answer) =>
    void answer.writeHead(200, { 'content-type': 'text/event-stream' }).write(events.join(''))
const told = (answer: object): string => `event: next\ndata: ${JSON.stringify(answer)}\n\n`

const roles = typed<{ viewer: { roles: string[] } }, object>('{ viewer { roles } }')
const friends = typed<{ patient: { name: string; friend: object | null } }, object>(
  '{ patient(id: "broken") { name friend { name } } }',
)

test('the client asks by id, sends the document when the id is not known, and reads errors by their code', async () => {
  const client = clientOf('dana')
  expect(await client.ask(roles, {})).toEqual({ viewer: { roles: ['coordinator'] } })
  const denied = clientOf('ana').ask(typed<unknown, object>('{ patient(id: "p1") { name } }'), {})
  await expect(denied).rejects.toBeInstanceOf(GraphError)
  await expect(denied).rejects.toMatchObject({
    code: 'FORBIDDEN',
    requestId: expect.stringMatching(/^request_/),
  })
})

test('an operation whose id the graph does not know is sent by its document from then on', async () => {
  const client = clientOf('dana')
  const before = sent
  for (let time = 0; time < 3; time += 1) await client.ask(roles, {})
  expect(sent - before).toBe(4)
})

interface Revoke {
  epoch: number
  idempotencyKey?: string
}
const revoke = typed<{ revoke: { done: boolean } }, { input: Revoke }>(
  'mutation R($input: RevokeInput!) { revoke(input: $input) { done } }',
)

test('a change carries an idempotency key of its own', async () => {
  expect(await clientOf('jo').change(revoke, { epoch: 0 })).toEqual({ revoke: { done: true } })
})

test.each([
  ['it is made', (client: Client) => client.change(revoke, { epoch: 0 })],
  ['it is asked for', (client: Client) => client.ask(revoke, { input: { epoch: 0 } })],
  [
    'a key is left open',
    (client: Client) => client.change(revoke, { epoch: 0, ...JSON.parse('{"idempotencyKey":null}') }),
  ],
])('a change that is sent again has the key that it had, however %s', async (_, change) => {
  const keys: unknown[] = []
  const hears =
    (then: Mishap): Mishap =>
    async (asked, answer) => {
      const body: unknown = JSON.parse(Buffer.concat(await asked.toArray()).toString('utf8'))
      keys.push((body as { variables: { input: Revoke } }).variables.input.idempotencyKey)
      then(asked, answer)
    }
  mishaps.push(hears(breaks), hears(says(200, {}, '{"data":{"revoke":{"done":true}}}')))
  expect(await change(clientOf('jo'))).toEqual({ revoke: { done: true } })
  expect(keys).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), keys[0]])
})

test('a change that can have no key is sent once', async () => {
  const now = typed<unknown, object>('mutation { revoke(input: { epoch: 0 }) { done } }')
  mishaps.push(breaks, breaks)
  await expect(clientOf('jo').ask(now, {})).rejects.toMatchObject({ name: 'TypeError' })
  expect(mishaps).toEqual([breaks])
})

test.each([
  ['whose connection broke', [breaks, breaks]],
  ['whose answer was cut', [cuts]],
  ['that met a busy graph', [says(503), says(429, { 'retry-after': '1' })]],
])('a request %s is sent again', async (_, unlucky) => {
  mishaps.push(...unlucky)
  expect(await clientOf('dana').ask(roles, {})).toEqual({ viewer: { roles: ['coordinator'] } })
  expect(mishaps).toEqual([])
})

test('it is sent again as often as was asked for, and not when the graph wants more patience', async () => {
  mishaps.push(breaks, breaks)
  await expect(clientOf('dana', { retries: 1 }).ask(roles, {})).rejects.toMatchObject({ name: 'TypeError' })
  mishaps.push(says(503, { 'retry-after': '3600' }))
  const refused = clientOf('dana').ask(roles, {})
  await expect(refused).rejects.toMatchObject({
    code: 'NOT_REACHED',
    message: expect.stringContaining('503'),
  })
})

test('whoever asks for too much is told when to come back', async () => {
  const extensions = { code: 'RATE_LIMITED', retryAfter: 42 }
  const text = JSON.stringify({ errors: [{ message: 'The budget is spent.', extensions }] })
  mishaps.push(says(429, { 'retry-after': '42' }, text))
  await expect(clientOf('dana').ask(roles, {})).rejects.toMatchObject(extensions)
})

test.each(['{"message":"no Route matched"}', '{"errors":[]}', 'null', '[]', '"busy"'])(
  'what no graph says is no answer, though it is JSON: %s',
  async (text) => {
    mishaps.push(says(404, { 'content-type': 'application/json' }, text))
    await expect(clientOf('dana').ask(roles, {})).rejects.toMatchObject({ code: 'NOT_REACHED' })
  },
)

test('what the graph has when the time is over is an answer, and names the section that takes longer', async () => {
  const slow = typed<object, object>(
    '{ authorization(id: "a1") { status } patient(id: "slow") { friend { name } } }',
  )
  const { data, missing } = await clientOf('dana', { timeoutMs: 1_000 }).askForParts(slow, {})
  expect(data).toEqual({ authorization: { status: 'DRAFT' }, patient: null })
  expect(missing).toMatchObject([{ code: 'DEADLINE_EXCEEDED', path: 'patient' }])
})

test('whoever leaves waits no more, and nothing is sent again for them', async () => {
  const leave = new AbortController()
  mishaps.push(isSilent, breaks)
  const answer = clientOf('dana').ask(roles, {}, leave.signal)
  while (mishaps.length > 1) await pause(20) // until it is asked
  leave.abort()
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  expect(mishaps).toEqual([breaks])
})

test('what is missing from an answer is never taken for nothing', async () => {
  const fault = { code: 'INTERNAL_SERVER_ERROR', path: 'patient.friend' }
  await expect(clientOf('dana').ask(friends, {})).rejects.toMatchObject(fault)
  const { data, missing } = await clientOf('dana').askForParts(friends, {})
  expect(data).toEqual({ patient: { name: 'name of broken', friend: null } })
  expect(missing).toMatchObject([fault])
})

test('a stream that was cut goes on from its cursor and misses nothing; it ends with its signal', async () => {
  const watch = typed<{ patientChanged: { name: string } }, { after?: string }>(
    'subscription W($after: Cursor) { patientChanged(id: "p9", after: $after) { name } }',
  )
  const changes = async (): Promise<void> =>
    bed.db.transaction((tx) => appendToFeed(tx, [{ topic: 'patient', subject: 'p9' }]))
  const leave = new AbortController()
  const events = clientOf('dana').follow(watch, {}, leave.signal)[Symbol.asyncIterator]()
  const first = events.next()
  const beat = setInterval(() => void changes(), 200) // until the stream is open
  const { value: before } = await first
  clearInterval(beat)
  expect(before.data).toEqual({ patientChanged: { name: 'name of p9' } })
  for (const answer of passing) answer.destroy()
  await changes() // while nobody listens
  mishaps.push(breaks, says(502))
  const { value: after } = await events.next()
  expect(mishaps).toEqual([])
  expect(after.data).toEqual(before.data)
  expect(after.cursor).not.toBe(before.cursor)
  const end = events.next()
  leave.abort()
  expect(await end).toMatchObject({ done: true })
})

test('what is read once a stream has begun, and what the stream tells, miss nothing; begun is told once', async () => {
  const watch = typed<{ patientChanged: { name: string } }, { after?: string }>(
    'subscription W($after: Cursor) { patientChanged(id: "p8", after: $after) { name } }',
  )
  const change = async (): Promise<void> =>
    bed.db.transaction((tx) => appendToFeed(tx, [{ topic: 'patient', subject: 'p8' }]))
  const leave = new AbortController()
  let begun = 0
  const events = clientOf('dana')
    .follow(watch, {}, leave.signal, {
      onBegin: () => {
        begun += 1
        void change() // at once: the stream has it
      },
    })
    [Symbol.asyncIterator]()
  expect((await events.next()).value.data).toEqual({ patientChanged: { name: 'name of p8' } })
  for (const answer of passing) answer.destroy()
  await change()
  await events.next()
  expect(begun).toBe(1)
  leave.abort()
})

test('a change that could not be read is told with why and which it was, and the stream goes on; what ends it is thrown', async () => {
  const watch = typed<{ escalationRaised: { id: string } | null }, object>(
    'subscription E($after: Cursor) { escalationRaised(after: $after) { id } }',
  )
  const errors = [
    {
      message: 'Something failed.',
      path: ['escalationRaised'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request_1' },
    },
  ]
  const ended = { message: 'The cursor is too old.', extensions: { code: 'CURSOR_EXPIRED' } }
  const answers = [
    { data: { escalationRaised: null }, errors, extensions: { unread: 'escalation_1', cursor: 'c1' } },
    { data: null, errors, extensions: { cursor: 'c2' } },
    { data: { escalationRaised: { id: 'escalation_3' } }, extensions: { cursor: 'c3' } },
    { errors: [ended], extensions: { cursor: 'c3' } },
  ]
  mishaps.push(streams(...answers.map(told)))
  const events = clientOf('dana').follow(watch, {})[Symbol.asyncIterator]()
  const missing = [{ code: 'INTERNAL_SERVER_ERROR', path: 'escalationRaised', requestId: 'request_1' }]
  expect((await events.next()).value).toMatchObject({
    ...{ data: { escalationRaised: null }, missing, unread: 'escalation_1', cursor: 'c1' },
  })
  expect((await events.next()).value).toMatchObject({ data: null, missing, unread: null, cursor: 'c2' })
  const read = { data: { escalationRaised: { id: 'escalation_3' } }, missing: [], unread: null, cursor: 'c3' }
  expect((await events.next()).value).toEqual(read)
  await expect(events.next()).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' })
})

test('a stream that may not be had is refused at once, not tried for ever', async () => {
  const watch = typed<unknown, object>(
    'subscription I($after: Cursor) { importProgress(id: "job_1", after: $after) { id } }',
  )
  const events = clientOf('omar').follow(watch, {})[Symbol.asyncIterator]()
  await expect(events.next()).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

const patientChanged = typed<{ patientChanged: { name: string } }, { after?: string }>(
  'subscription W($after: Cursor) { patientChanged(id: "p7", after: $after) { name } }',
)
const begins = 'id: c0\n\n'
/** An event of a name, which the cursor is called by, too. */
const event = (name: string): string =>
  told({ data: { patientChanged: { name } }, extensions: { cursor: name } })
const refusal = (code: string): string =>
  JSON.stringify({ errors: [{ message: 'Not now.', extensions: { code } }] })
const json = { 'content-type': 'application/json' }

test.each<[string, readonly Mishap[]]>([
  ['falls silent', [streams(begins)]],
  ['does not open', [isSilent]],
  ['asks for a subgraph that is away', [streams(told(JSON.parse(refusal('SUBGRAPH_UNAVAILABLE'))))]],
  [
    'meets a graph without its database',
    [
      streams(begins, told(JSON.parse(refusal('STREAM_FAILED')))),
      says(500, json, refusal('INTERNAL_SERVER_ERROR')),
    ],
  ],
])('a stream that %s is opened again', async (_, unlucky) => {
  const open: boolean[] = []
  mishaps.push(...unlucky, streams(begins, event('after')))
  const leave = new AbortController()
  const options = { silenceMs: 200, timeoutMs: 1 }
  const events = clientOf('dana', options)
    .follow(patientChanged, {}, leave.signal, { onConnection: (isOpen) => void open.push(isOpen) })
    [Symbol.asyncIterator]()
  expect((await events.next()).value).toMatchObject({ cursor: 'after', missing: [] })
  expect(open.slice(-2)).toEqual([false, true])
  leave.abort()
})

test('where there are too many streams, the graph says how long to wait; what is too long is told', async () => {
  const tooMany = (seconds: string): Mishap =>
    says(429, { ...json, 'retry-after': seconds }, refusal('TOO_MANY_STREAMS'))
  mishaps.push(tooMany('2'), streams(begins, event('after')))
  const leave = new AbortController()
  const start = performance.now()
  const events = clientOf('dana').follow(patientChanged, {}, leave.signal)[Symbol.asyncIterator]()
  expect((await events.next()).value).toMatchObject({ cursor: 'after' })
  expect(performance.now() - start).toBeGreaterThanOrEqual(1_990)
  leave.abort()
  mishaps.push(tooMany('60'))
  const refused = clientOf('dana').follow(patientChanged, {})[Symbol.asyncIterator]()
  await expect(refused.next()).rejects.toMatchObject({ code: 'TOO_MANY_STREAMS', retryAfter: 60 })
})

test('a fault of the graph is told at once to whoever opens a stream', async () => {
  mishaps.push(says(500, json, refusal('INTERNAL_SERVER_ERROR')))
  const events = clientOf('dana').follow(patientChanged, {})[Symbol.asyncIterator]()
  await expect(events.next()).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
})

test('a stream that could not go on from where it was cut is not begun', async () => {
  const before = sent
  const watch = typed<unknown, object>('subscription { escalationRaised { id } }')
  const events = clientOf('dana').follow(watch, {})[Symbol.asyncIterator]()
  await expect(events.next()).rejects.toThrow('$after')
  expect(sent).toBe(before)
})

test('a fault of whoever is told that a stream begins is theirs, and no broken connection', async () => {
  mishaps.push(streams(begins))
  const onBegin = (): never => {
    throw new TypeError('undefined is not a function')
  }
  const events = clientOf('dana').follow(patientChanged, {}, undefined, { onBegin })[Symbol.asyncIterator]()
  await expect(events.next()).rejects.toThrow('undefined is not a function')
})

test('a text may have any character, and comes whole', async () => {
  const name = 'line\u2028separator\u2029\n\n and \r more'
  mishaps.push(streams(begins, event(name)))
  for await (const { data } of clientOf('dana').follow(patientChanged, {})) {
    expect(data.patientChanged.name).toBe(name)
    break
  }
})

test('whoever left is told nothing that had come by then', async () => {
  mishaps.push(streams(begins, event('one'), event('two')))
  const leave = new AbortController()
  const seen: string[] = []
  for await (const { cursor } of clientOf('dana').follow(patientChanged, {}, leave.signal)) {
    seen.push(cursor)
    leave.abort()
  }
  expect(seen).toEqual(['one'])
})

test('a reader who leaves while nothing happens has left, and the connection is closed', async () => {
  const opened: ServerResponse[] = []
  mishaps.push((asked, answer) => {
    opened.push(answer)
    streams(begins)(asked, answer)
  })
  let events: AsyncIterator<unknown> | undefined
  let next: Promise<unknown> | undefined
  await new Promise<void>((onBegin) => {
    events = clientOf('dana').follow(patientChanged, {}, undefined, { onBegin })[Symbol.asyncIterator]()
    next = events.next()
  })
  await events?.return?.()
  expect(await next).toMatchObject({ done: true })
  const [connection] = opened
  if (connection && !connection.closed) await once(connection, 'close')
})
