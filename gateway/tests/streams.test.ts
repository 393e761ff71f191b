import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient, type Client } from 'graphql-sse'
import { changesOf } from '../src/streams/feed-topics.js'
import { appendToFeed, CursorExpired, type Feed } from '../src/streams/feed.js'
import { runStream } from '../src/streams/run-stream.js'
import type { Result } from '../src/streams/stream-parts.js'
import { STREAMS } from '../src/streams/stream-schema.js'
import { untilOneMinuteHolds } from '../../tests/one-minute.js'
import { startTestbed, type Testbed } from './testbed.js'

const WATCH =
  'subscription Watch($id: ID!, $after: Cursor) { patientChanged(id: $id, after: $after) { id name } }'
let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

async function change(subject: string, topic: 'patient' | 'authorization' = 'patient'): Promise<void> {
  await bed.db.transaction((tx) => appendToFeed(tx, [{ topic, subject }]))
}

async function clientOf(persona: string, path = '/graphql/stream'): Promise<Client> {
  const authorization = `Bearer ${await bed.token(persona)}`
  return createClient({ url: `${bed.url}${path}`, headers: { authorization }, retryAttempts: 0 })
}

async function open(persona: string, query: string, variables: Record<string, unknown>) {
  const client = await clientOf(persona)
  const results = client.iterate({ query, variables })
  return {
    client,
    next: async () => (await results.next()).value as Result & { extensions: { cursor: string } },
  }
}

test('a change arrives with its cursor, and what was missed meanwhile comes first after resuming', async () => {
  const first = await open('dana', WATCH, { id: 'p1' })
  const event = first.next()
  await delay(300)
  await change('p2')
  await change('p1')
  const told = await event
  expect(told.data).toEqual({ patientChanged: { id: 'p1', name: 'name of p1' } })
  first.client.dispose()
  await change('p1')
  const { cursor } = told.extensions
  expect(cursor).toMatch(/^[\w-]{48}$/)
  const second = await open('dana', WATCH, { id: 'p1', after: cursor })
  const missed = await second.next()
  expect(missed.data).toEqual(told.data)
  second.client.dispose()
})

test('nothing is read for a stream that its reader cannot pay for: no log of access says that they saw it', async () => {
  const own = await startTestbed({ COST_PER_MINUTE_STAFF: '4' })
  await untilOneMinuteHolds()
  const authorization = `Bearer ${await own.token('dana')}`
  const client = createClient({ url: `${own.url}/graphql/stream`, headers: { authorization } })
  let told = 0
  let asked = 0
  const stop = client.subscribe(
    { query: WATCH, variables: { id: 'p1' } },
    { next: () => void (told += 1), error: () => undefined, complete: () => undefined },
  )
  const until = async (isSo: () => boolean): Promise<void> => {
    for (let waited = 0; !isSo() && waited < 10_000; waited += 50) {
      await delay(50)
      asked += own.fetches()
    }
  }
  const happens = () => own.db.transaction((tx) => appendToFeed(tx, [{ topic: 'patient', subject: 'p1' }]))
  await until(() => asked === 1) // it is open
  await happens()
  await until(() => told === 1)
  for (let left = 1; left > 0;)
    left = (await own.ask('dana', '{ viewer { id } }')).body.extensions.cost.remaining as number
  asked = 0
  own.fetches()
  await happens()
  await delay(1_000)
  expect([told, own.fetches()]).toEqual([1, 0])
  stop()
  await own.close()
})

test('a stream that a viewer may not have is refused before it begins, and no subgraph is asked', async () => {
  const stream = await open('ana', WATCH, { id: 'p1' })
  bed.fetches()
  const refused = await stream.next()
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect(bed.fetches()).toBe(0)
})

test.each([
  ['an operation that does not fit the graph', 'subscription { nothing }', 400],
  [
    'forty levels',
    `subscription { patientChanged(id: "p") { ${'friend { '.repeat(40)} id ${'}'.repeat(40)} } }`,
    400,
  ],
])('refused as a request: %s', async (_, query, status) => {
  const authorization = `Bearer ${await bed.token('dana')}`
  const answer = await bed.post('/graphql/stream', { query }, { authorization })
  expect(answer.status).toBe(status)
  expect(answer.body.errors[0].extensions.requestId).toBeTruthy()
})

test('without a token, and for partners beyond their contract, there is no stream', async () => {
  expect((await bed.post('/graphql/stream', { query: WATCH, variables: { id: 'p1' } })).status).toBe(401)
  const authorization = `Bearer ${await bed.token('harbor')}`
  for (const path of ['/graphql/stream', '/partner/graphql/stream']) {
    expect((await bed.post(path, { query: WATCH, variables: { id: 'p1' } }, { authorization })).status).toBe(
      400,
    )
  }
  const dana = { authorization: `Bearer ${await bed.token('dana')}` }
  expect(
    (await bed.post('/partner/graphql/stream', { query: WATCH, variables: { id: 'p1' } }, dana)).status,
  ).toBe(403)
})

test('a query over a stream is answered once', async () => {
  const client = await clientOf('dana')
  const results: unknown[] = []
  for await (const result of client.iterate({ query: '{ viewer { roles } }' })) results.push(result.data)
  expect(results).toEqual([{ viewer: { roles: ['coordinator'] } }])
})

/** A stream without a network, to watch how it ends. */
async function ended(
  options: { after?: string; expiresIn?: number; fast?: boolean; deactivated?: boolean },
  feed: Feed,
): Promise<Result[]> {
  const results: Result[] = []
  const source = STREAMS['patientChanged']
  if (!source) throw new Error('There is such a stream.')
  let now = 0
  await runStream({
    feed,
    head: await feed.head(),
    stream: {
      begin: () => undefined,
      next: (result) => results.push(result) > 0 && options.fast !== false,
      complete: () => undefined,
      closed: new AbortController().signal,
    },
    query: {
      source,
      args: { id: 'p1', ...(options.after ? { after: options.after } : {}) },
      key: 'patientChanged',
      query: () => '',
      variables: {},
    },
    requestId: 'request_1',
    followed: { topic: 'patient', subject: 'p1', labels: ['NONE'] },
    ask: async () => ({ data: { patientChanged: { id: 'p1' } } }),
    isDeactivated: () => options.deactivated === true,
    expiresAt: options.expiresIn ?? 1_000,
    now: () => (now += 50),
  })
  return results
}

test('what has a label wakes the streams alone that may know of it', async () => {
  const before = await bed.feed.head()
  const woken: string[] = []
  const follow = (name: string, labels: readonly string[]) => ({
    followed: { topic: 'patient' as const, subject: 'p9', labels },
    stop: bed.feed.watch({ topic: 'patient', subject: 'p9', labels }, () => void woken.push(name)),
  })
  const reviewer = follow('reviewer', ['NONE'])
  const nurse = follow('nurse', ['NONE', 'BH', 'HIV'])
  const payload = { patientId: 'p9', sensitivity: 'HIV' }
  const told = { type: 'encounter.admitted.v1', payload } as Parameters<typeof changesOf>[0]
  await bed.db.transaction((tx) => appendToFeed(tx, changesOf(told)))
  await change('p10') // rings after it
  while (woken.length === 0) await delay(20)
  expect(new Set(woken)).toEqual(new Set(['nurse'])) // two looks may see one change
  expect(await bed.feed.after(reviewer.followed, before)).toEqual([])
  expect(await bed.feed.after(nurse.followed, before)).toMatchObject([{ subject: 'p9' }])
  reviewer.stop()
  nurse.stop()
})

test('a stream ends with its token, a slow reader and an old cursor are cut: each says from where to resume', async () => {
  const real = bed.feed
  const early = await real.head()
  await change('p1')
  expect((await ended({ deactivated: true, after: early }, real)).at(-1)).toMatchObject({
    errors: [{ extensions: { code: 'ACCOUNT_DEACTIVATED' } }],
  })
  const expired = await ended({ expiresIn: 400 }, real)
  expect(expired.at(-1)).toMatchObject({
    errors: [{ extensions: { code: 'TOKEN_EXPIRED', cursor: expect.any(String) } }],
  })
  const before = await real.head()
  await change('p1')
  const slow = await ended({ after: before, fast: false, expiresIn: 10_000 }, real)
  expect(slow.at(-1)).toMatchObject({
    errors: [{ extensions: { code: 'READER_TOO_SLOW', cursor: expect.any(String) } }],
  })
  await change('p1')
  await bed.db.query('delete from feed where id < (select max(id) from feed)')
  const old = await ended({ after: early, expiresIn: 10_000 }, real)
  expect(old.at(-1)?.errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }])
  await expect(real.after({ topic: 'patient', subject: 'p1', labels: [] }, early)).rejects.toThrow(
    CursorExpired,
  )
})
