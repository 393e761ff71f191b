import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { createClient } from 'graphql-sse'
import { calculateJwkThumbprint, decodeJwt, importJWK, SignJWT, type JWK } from 'jose'
import { changesOf } from '../src/streams/feed-topics.js'
import { appendToFeed } from '../src/streams/feed.js'
import type { Result } from '../src/streams/stream-parts.js'
import { startTestbed, type Testbed } from './testbed.js'

/* How streams end over a real connection; the rules alone are in streams.test.ts. */
let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

type Told = Result & { extensions: { cursor: string } }
const watch = (id: string): string =>
  `subscription Watch($after: Cursor) { patientChanged(id: "${id}", after: $after) { id name } }`

async function patientChanged(subject: string): Promise<void> {
  await bed.db.transaction((tx) => appendToFeed(tx, [{ topic: 'patient', subject }]))
}

/** Opens a stream with graphql-sse, the protocol's own client. */
function open(token: string, query: string, variables = {}) {
  const headers = { authorization: `Bearer ${token}` }
  let connected = (): void => undefined
  const isOpen = new Promise<void>((resolve) => (connected = resolve))
  const client = createClient({
    url: `${bed.url}/graphql/stream`,
    headers,
    retryAttempts: 0,
    on: { connected: () => connected() },
  })
  const results = client.iterate({ query, variables })
  return {
    /** The answer's head is there: what changes from now on is told. */
    isOpen,
    next: async () => (await results.next()) as { done?: boolean; value: Told },
    dispose: () => client.dispose(),
  }
}

type Open = ReturnType<typeof open>

/** The persona's token once more, good for so many seconds only. */
async function shortToken(persona: string, seconds: number): Promise<string> {
  const jwk = JSON.parse(await readFile(new URL('key.json', bed.folder), 'utf8')) as JWK
  const claims = decodeJwt(await bed.token(persona))
  return new SignJWT({ ...claims, exp: Math.floor(Date.now() / 1_000) + seconds })
    .setProtectedHeader({ alg: 'ES256', kid: await calculateJwkThumbprint(jwk) })
    .sign(await importJWK(jwk, 'ES256'))
}

/** A stream that told of a change before its token ended; on a machine too busy for that, of a token good for longer. */
async function toldBeforeItsEnd(seconds: number): Promise<{ told: Told; next: Open['next'] }> {
  const { next, isOpen } = open(await shortToken('dana', seconds), watch('p1'))
  const event = next().then(
    ({ value }) => value,
    () => null, // the token had ended before it was read
  )
  await Promise.race([isOpen, event])
  await patientChanged('p1')
  const told = await event
  return told?.data ? { told, next } : toldBeforeItsEnd(2 * seconds)
}

test('a stream ends with its token and tells its last cursor; a new token goes on from there and misses nothing', async () => {
  const { told, next } = await toldBeforeItsEnd(2)
  const { value: last } = await next()
  expect(last.errors).toMatchObject([
    { extensions: { code: 'TOKEN_EXPIRED', cursor: told.extensions.cursor } },
  ])
  expect(await next()).toMatchObject({ done: true })
  await patientChanged('p1') // while nobody listens
  const second = open(await bed.token('dana'), watch('p1'), { after: last.extensions.cursor })
  const { value: missed } = await second.next()
  expect(missed.data).toEqual({ patientChanged: { id: 'p1', name: 'name of p1' } })
  second.dispose()
})

test('who does not read is cut with the cursor and can go on from it', async () => {
  const token = await bed.token('dana')
  const body = JSON.stringify({ query: watch('large') })
  const socket = connect(Number(new URL(bed.url).port), '127.0.0.1').pause()
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const head = [
    'POST /graphql/stream HTTP/1.1',
    'host: gateway',
    'connection: close',
    'content-type: application/json',
    `authorization: Bearer ${token}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  const watchFeed = bed.feed.watch
  let ended = false
  const isCut = (): boolean => ended
  const watching = jest.spyOn(bed.feed, 'watch').mockImplementation((followed, wake) => {
    const stop = watchFeed(followed, wake)
    return () => {
      ended = true
      stop()
    }
  })
  bed.fetches()
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  // Each change is a megabyte that nobody takes: more than the connection holds, and then more than the gateway keeps.
  while (!isCut()) {
    const asked = bed.subgraphs.patients.requests.graph
    await patientChanged('large')
    while (!isCut() && bed.subgraphs.patients.requests.graph <= asked) await pause(10)
  }
  watching.mockRestore()
  let text = ''
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  socket.resume()
  await closed
  const cursor = /"code":"READER_TOO_SLOW","cursor":"([\w-]+)"/.exec(text)?.[1]
  expect(cursor).toBeTruthy()
  expect(text).toContain('event: complete')
  await patientChanged('large')
  const again = open(token, watch('large'), { after: cursor })
  expect((await again.next()).value.data).toHaveProperty('patientChanged')
  again.dispose()
})

test('what is told may be larger than what may wait, for a reader who reads', async () => {
  const stream = open(
    await bed.token('dana'),
    'subscription { patientChanged(id: "large") { a: name b: name } }',
  )
  for (const time of [1, 2]) {
    const told = stream.next()
    await stream.isOpen
    await patientChanged('large')
    const { errors, data } = (await told).value
    expect([time, errors, JSON.stringify(data).length > 2_000_000]).toEqual([time, undefined, true])
  }
  stream.dispose()
})

/** Opens a stream and leaves as soon as it comes to something that is held up; goes on once that is let go. */
async function leaveAt(holdUp: (reached: () => void, held: Promise<void>) => { mockRestore(): void }) {
  const authorization = `Bearer ${await bed.token('dana')}`
  const headers = { authorization, 'content-type': 'application/json' }
  const client = new AbortController()
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  let mock: { mockRestore(): void } | undefined
  const reached = new Promise<void>((resolve) => (mock = holdUp(resolve, held)))
  const body = JSON.stringify({ query: watch('p1') })
  const init = { method: 'POST', headers, body, signal: client.signal }
  const opening = fetch(`${bed.url}/graphql/stream`, init).catch(() => 'left')
  await reached
  client.abort()
  expect(await opening).toBe('left')
  await pause(30) // the other end hears of it
  letGo()
  mock?.mockRestore()
  await pause(30)
}

test('whoever leaves before their stream is open is followed no further', async () => {
  const head = bed.feed.head
  const watching = jest.spyOn(bed.feed, 'watch')
  bed.fetches()
  await leaveAt((reached, held) =>
    jest.spyOn(bed.feed, 'head').mockImplementation(async () => {
      reached()
      await held
      return head()
    }),
  )
  expect([watching.mock.calls.length, bed.fetches()]).toEqual([0, 0])
  watching.mockRestore()
})

test('whoever leaves while their token is looked at takes no place among the open streams', async () => {
  const { subtle } = globalThis.crypto
  const verify = subtle.verify.bind(subtle)
  for (let count = 0; count < 20; count += 1)
    await leaveAt((reached, held) =>
      jest.spyOn(subtle, 'verify').mockImplementation(async (...asked) => {
        reached()
        await held
        return verify(...asked)
      }),
    )
  const stream = open(await bed.token('dana'), watch('p1'))
  const told = stream.next()
  await stream.isOpen
  await patientChanged('p1')
  expect((await told).value.data).toEqual({ patientChanged: { id: 'p1', name: 'name of p1' } })
  stream.dispose()
})

test('streams that were asked for one behind the other on one connection end with it, all of them', async () => {
  const token = await bed.token('dana')
  const body = JSON.stringify({ query: watch('p1') })
  const head = `POST /graphql/stream HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\n`
  const asked = `${head}authorization: Bearer ${token}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
  const { watch: watchFeed } = bed.feed
  let followed = 0
  const watching = jest.spyOn(bed.feed, 'watch').mockImplementation((...what) => {
    const stop = watchFeed(...what)
    followed += 1
    return () => {
      followed -= 1
      stop()
    }
  })
  const becomes = async (count: number): Promise<number> => {
    for (let tries = 0; tries < 300 && followed !== count; tries += 1) await pause(10)
    return followed
  }
  for (const time of [1, 2]) {
    const socket = connect(Number(new URL(bed.url).port), '127.0.0.1').resume()
    socket.write(asked.repeat(20))
    expect([time, await becomes(20)]).toEqual([time, 20])
    socket.destroy()
    expect([time, await becomes(0)]).toEqual([time, 0])
  }
  watching.mockRestore()
})

test('whoever may no longer know of a patient is told of nothing that happens to them, until they may again', async () => {
  const stream = open(await bed.token('dana'), watch('lent'))
  const told = stream.next()
  await stream.isOpen
  await patientChanged('lent')
  expect((await told).value.data).toEqual({ patientChanged: { id: 'lent', name: 'name of lent' } })
  await bed.epoch.raise(1)
  const later = stream.next()
  for (const time of [1, 2]) {
    bed.fetches()
    await patientChanged('lent')
    while (bed.fetches() === 0) await pause(10)
    expect([time, await Promise.race([later, pause(100)])]).toEqual([time, undefined])
  }
  await bed.epoch.raise(2)
  await patientChanged('lent')
  expect((await later).value.data).toEqual({ patientChanged: { id: 'lent', name: 'name of lent' } })
  stream.dispose()
})

test('an import tells how far it is, to those who may see imports only', async () => {
  const query = 'subscription { importProgress(id: "job_1") { id status } }'
  const { value: refused } = await open(await bed.token('omar'), query).next()
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const stream = open(await bed.token('dana'), query)
  const event = stream.next()
  await stream.isOpen
  const moved = { type: 'import.moved.v1', payload: { importJobId: 'job_1' } } as Parameters<
    typeof changesOf
  >[0]
  await bed.db.transaction((tx) => appendToFeed(tx, changesOf(moved)))
  expect((await event).value.data).toEqual({ importProgress: { id: 'job_1', status: 'RUNNING' } })
  stream.dispose()
})

test.each([
  ['what is no cursor', '"abc"', 'CURSOR_EXPIRED'],
  ['a cursor of a list', '"eyJpZCI6MX0.c2ln"', 'CURSOR_EXPIRED'],
  ['less than nothing', '"-1"', 'CURSOR_EXPIRED'],
  ['half of one', '"1.5"', 'CURSOR_EXPIRED'],
  ['a number', '1', 'BAD_USER_INPUT'],
  ['several', '["1"]', 'BAD_USER_INPUT'],
  ['more digits than there are', '"99999999999999999999"', 'CURSOR_EXPIRED'],
  ['one that nobody was told yet', '"900000000000000"', 'CURSOR_EXPIRED'],
])('from %s no stream resumes, in the document or in a variable', async (_, cursor, code) => {
  const token = await bed.token('dana')
  const written = open(token, `subscription { patientChanged(id: "p1", after: ${cursor}) { id } }`)
  expect((await written.next()).value.errors).toMatchObject([{ extensions: { code } }])
  expect(await written.next()).toMatchObject({ done: true })
  const sent = open(token, watch('p1'), { after: JSON.parse(cursor) as unknown })
  expect((await sent.next()).value.errors).toMatchObject([{ extensions: { code } }])
})

test("another's cursor tells where to begin, and nothing of what the other saw", async () => {
  const before = await bed.feed.head()
  await bed.db.transaction((tx) =>
    appendToFeed(tx, [
      { topic: 'patient', subject: 'p1' },
      { topic: 'import', subject: 'job_1' },
    ]),
  )
  const own = open(await bed.token('dana'), watch('p1'), { after: before })
  const { cursor } = (await own.next()).value.extensions
  const progress = 'subscription ($after: Cursor) { importProgress(id: "job_1", after: $after) { id } }'
  const later = open(await bed.token('adam'), progress, { after: cursor })
  expect((await later.next()).value.data).toEqual({ importProgress: { id: 'job_1' } })
  const { value: refused } = await open(await bed.token('ana'), watch('p1'), { after: before }).next()
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect(refused.data ?? null).toBeNull()
  own.dispose()
  later.dispose()
})

test('the values that a subscription brings itself count like those that are sent', async () => {
  const before = await bed.feed.head()
  await patientChanged('p7')
  const query = `subscription ($id: ID! = "p7", $after: Cursor = "${before}") {
    patientChanged(id: $id, after: $after) { id }
  }`
  const stream = open(await bed.token('dana'), query)
  expect((await stream.next()).value.data).toEqual({ patientChanged: { id: 'p7' } })
  stream.dispose()
})
