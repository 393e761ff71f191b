import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openClient } from '@baton/client/client'
import { GraphError } from '@baton/client/graph-error'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { parse } from 'graphql'
import { appendToFeed } from '../src/streams/feed.js'
import { startTestbed, type Testbed } from './testbed.js'

/** What stands between client and graph, and what it does to the next requests instead of passing them on. */
type Mishap = (asked: IncomingMessage, answer: ServerResponse) => void
const mishaps: Mishap[] = []
const passing = new Set<ServerResponse>()

const between = createServer((asked, answer) => {
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

function clientOf(persona: string, retries = 2) {
  const { port } = between.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/graphql`
  return openClient({ url, token: () => bed.token(persona), clientName: 'portal', retries })
}

const breaks: Mishap = (asked) => asked.socket.destroy()
const says =
  (status: number, headers: Record<string, string> = {}): Mishap =>
  (_, answer) =>
    void answer.writeHead(status, headers).end('<html>busy</html>')

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

test('a change carries an idempotency key of its own', async () => {
  const revoke = typed<{ revoke: { done: boolean } }, { input: { epoch: number } }>(
    'mutation R($input: RevokeInput!) { revoke(input: $input) { done } }',
  )
  expect(await clientOf('jo').change(revoke, { epoch: 0 })).toEqual({ revoke: { done: true } })
})

test.each([
  ['whose connection broke', [breaks, breaks]],
  ['that met a busy graph', [says(503), says(429, { 'retry-after': '1' })]],
])('a request %s is sent again', async (_, unlucky) => {
  mishaps.push(...unlucky)
  expect(await clientOf('dana').ask(roles, {})).toEqual({ viewer: { roles: ['coordinator'] } })
  expect(mishaps).toEqual([])
})

test('it is sent again as often as was asked for, and not when the graph wants more patience', async () => {
  mishaps.push(breaks, breaks)
  await expect(clientOf('dana', 1).ask(roles, {})).rejects.toMatchObject({ name: 'TypeError' })
  mishaps.push(says(503, { 'retry-after': '3600' }))
  const refused = clientOf('dana').ask(roles, {})
  await expect(refused).rejects.toMatchObject({
    code: 'NOT_REACHED',
    message: expect.stringContaining('503'),
  })
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
    .follow(watch, {}, leave.signal, () => {
      begun += 1
      void change() // at once: the stream has it
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
    'subscription { escalationRaised { id } }',
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
  mishaps.push((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/event-stream' })
    answer.end(answers.map((one) => `event: next\ndata: ${JSON.stringify(one)}\n\n`).join(''))
  })
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
  const watch = typed<unknown, object>('subscription { importProgress(id: "job_1") { id } }')
  const events = clientOf('omar').follow(watch, {})[Symbol.asyncIterator]()
  await expect(events.next()).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
