import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { request } from 'undici'
import { openAuthorizationsDeps, type AuthorizationsDeps } from '../src/deps.js'
import { runSubmission } from '../src/jobs/submit-to-payer.js'
import { pasPort } from '../src/payers/pas-port.js'
import { JOBS_A_PLACE } from '../src/domain/payer.js'
import { findDueSubmissions } from '../src/storage/due-submissions.js'
import { act, jo, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeEach(async () => {
  world = await startWorld(
    '2026-11-30T09:00:00-05:00',
    {},
    {
      SUMMIT: { concurrency: 2 },
      KEYSTONE: { ratePerMinute: 3 },
    },
  )
})
afterEach(() => world.close())

const certified = [{ code: 'A4253', quantity: 1 }]

async function queued(count: number, input: object = {}): Promise<string[]> {
  const made = await Promise.all(
    Array.from({ length: count }, async () => submitted(world, input, certified)),
  )
  return made.map(({ id }) => id)
}

/** Stands before the payer for a moment and counts what is under way there. */
async function startDoor(): Promise<{ url: string; most: () => number; close: () => Promise<void> }> {
  let now = 0
  let most = 0
  const server = createServer((incoming, outgoing) => {
    most = Math.max(most, (now += 1))
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => void setTimeout(() => void pass(), 30))
    const pass = async (): Promise<void> => {
      const body = Buffer.concat(chunks)
      const answer = await request(`${world.payer.url}${incoming.url}`, { method: 'POST', body })
      const text = await answer.body.text()
      now -= 1
      outgoing.writeHead(answer.statusCode).end(text)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async (): Promise<void> => void (await new Promise((resolve) => server.close(resolve)))
  return { url: `http://127.0.0.1:${port}`, most: () => most, close }
}

/** A process of the worker on the same database, which reaches the payer through a door. */
async function workerBehind(door: string): Promise<AuthorizationsDeps> {
  const { deps } = world.service
  const worker = await openAuthorizationsDeps(deps, {})
  const payers = [...deps.config.payers].map(
    ([code, one]) => [code, { ...one, baseUrl: `${door}/${code}` }] as const,
  )
  return { ...worker, config: { ...deps.config, payers: new Map(payers), timeoutMs: 20_000 } }
}

async function workAt(deps: AuthorizationsDeps, ids: readonly string[]): Promise<void> {
  const rows: { id: string }[] = await deps.db.query(
    'select id from submission where authorization_id = any($1) order by id',
    [ids],
  )
  await Promise.all(rows.map(({ id }) => runSubmission(deps, id, new AbortController().signal)))
}

test('a payer is never asked for more at once than it takes, nor twice, by however many workers', async () => {
  const ids = await queued(6)
  const door = await startDoor()
  const workers = await Promise.all([1, 2, 3].map(() => workerBehind(door.url)))
  await Promise.all(workers.map((worker) => workAt(worker, ids)))
  expect(door.most()).toBe(2)
  for (const id of ids) {
    const { status, trace } = await read(world, id)
    expect(status).toBe('APPROVED')
    expect(await world.records(trace)).toMatchObject([{ submissions: 1 }])
  }
  await door.close()
})

test('what a payer takes in a minute is counted, and another payer does not wait for it', async () => {
  await queued(5, { payerId: 'KEYSTONE', priority: 'STANDARD' })
  const [other = ''] = await queued(1)
  await world.work()
  const counts = `select count(*) filter (where status = 'ANSWERED')::int as answered from submission s
    join payer p on p.id = s.payer_id where p.code = 'KEYSTONE'`
  expect(await world.service.db.query(counts)).toEqual([{ answered: 3 }])
  expect((await read(world, other)).status).toBe('APPROVED')
  world.clock.set('2026-11-30T09:01:01-05:00')
  await world.work()
  expect(await world.service.db.query(counts)).toEqual([{ answered: 5 }])
})

test('an expedited request goes before those that waited longer, wherever there is no room for all', async () => {
  const standard = await queued(3, { priority: 'STANDARD' })
  world.clock.set('2026-11-30T09:00:30-05:00')
  const [expedited = ''] = await queued(1, { priority: 'EXPEDITED' })
  const { deps } = world.service
  const moment = { now: deps.clock.now(), wallNow: deps.wall.now() }
  const due = await findDueSubmissions(deps.db, moment, deps.underWay.list())
  expect(due[0]?.authorizationId).toBe(expedited)
  expect(due.map(({ authorizationId }) => authorizationId).sort()).toEqual([expedited, ...standard].sort())
  const allButOne = 2 * JOBS_A_PLACE - 1
  const busy = {
    payerIds: Array.from({ length: allButOne }, () => due[0]?.payerId ?? ''),
    submissionIds: [],
  }
  const next = await findDueSubmissions(deps.db, moment, busy)
  expect(next.map(({ authorizationId }) => authorizationId)).toEqual([expedited])
})

test('a request that becomes urgent while it waits goes to the front, and back when the payer does not see it', async () => {
  const [first = '', second = ''] = await queued(2, { priority: 'STANDARD' })
  const { deps } = world.service
  const next = async (): Promise<string | undefined> => {
    const moment = { now: deps.clock.now(), wallNow: deps.wall.now() }
    return (await findDueSubmissions(deps.db, moment, deps.underWay.list()))[0]?.authorizationId
  }
  const waitsLonger = await next()
  const other = waitsLonger === first ? second : first
  await act(world, 'requestExpedite', { id: other, reason: 'Breathless at rest' })
  expect(await next()).toBe(other)
  await act(world, 'recordExpediteRefusal', { id: other, reason: 'Not seen as urgent' })
  expect(await next()).toBe(waitsLonger)
})

test('Retry-After in seconds or as a date holds the payer for everybody', async () => {
  const [first = '', second = ''] = await queued(2)
  const script = { kind: 'status', status: 429, retryAfter: 90, times: 2 }
  await world.control('script', script)
  await world.work()
  expect(await read(world, first)).toMatchObject({ status: 'QUEUED', submissions: [{ problem: 'HTTP_429' }] })
  await queued(1)
  world.clock.set('2026-11-30T09:01:29-05:00')
  await world.work()
  expect((await read(world, second)).status).toBe('QUEUED')
  world.clock.set('2026-11-30T09:01:31-05:00')
  await world.work()
  await world.work()
  expect((await read(world, second)).status).toBe('APPROVED')
})

test('five sends in a row that did not reach the payer open its circuit for thirty seconds', async () => {
  await world.payer.close()
  await queued(6)
  const heldUntil = async (): Promise<Date | null> =>
    (await world.service.db.query(`select held_until from payer where code = 'SUMMIT'`))[0].held_until
  // A round takes up what its payer has a place for at that moment.
  for (let round = 0; round < 30 && (await heldUntil()) === null; round += 1) await world.work()
  expect(await heldUntil()).toEqual(new Date('2026-11-30T09:00:30-05:00'))
  const { deps } = world.service
  const moment = { now: new Date('2026-11-30T09:00:29-05:00'), wallNow: deps.wall.now() }
  expect(await findDueSubmissions(deps.db, moment, deps.underWay.list())).toEqual([])
})

test('a payer that does not answer in time is let go: the connection is closed under it', async () => {
  let closed: (() => void) | undefined
  const wasClosed = new Promise<void>((resolve) => (closed = resolve))
  const server = createServer((request) => void request.socket.once('close', () => closed?.()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const summit = world.service.deps.config.payers.get('SUMMIT')
  if (!summit) throw new Error('no such payer')
  const signal = new AbortController().signal
  const call = { operation: 'submit', trace: 'HV1', body: '{}', timeoutMs: 100, signal } as const
  const reply = await pasPort.call({ ...summit, baseUrl: `http://127.0.0.1:${port}` }, call)
  expect(reply).toMatchObject({ kind: 'lost' })
  await wasClosed
  await new Promise((resolve) => server.close(resolve))
})

test('a payer that decides what it has just cancelled changes nothing', async () => {
  const { id } = await submitted(world)
  await world.work()
  await world.control('script', { kind: 'decision-after-cancel' })
  await act(world, 'cancelAuthorization', { id, reason: 'moved away' })
  await world.work()
  for (let tries = 0; tries < 50; tries += 1) {
    const [row] = await world.service.db.query('select count(*)::int as known from determination')
    if (row.known >= 3) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'CANCELLED', ledger: [] })
  expect(now.determinations.at(-1)).toMatchObject({ actionCode: 'A1', applied: false })
  const [letter] = await openLetters()
  expect(letter).toMatchObject({ reason: 'UNEXPECTED_DECISION', detail: 'CANCELLED to APPROVED' })
  const take = `mutation ($input: RetryDeadLetterInput!) {
    retryDeadLetter(input: $input) { deadLetter { resolvedAt } userErrors { message } } }`
  const taken = await world.service.query(jo, take, { input: { id: letter?.id } })
  expect(taken.data?.['retryDeadLetter']).toMatchObject({ userErrors: [] })
  expect(await openLetters()).toEqual([])
})

/** What still waits for a person. */
async function openLetters(): Promise<{ id: string; reason: string; detail: string }[]> {
  const list = `{ deadLetters(open: true) { edges { node { id reason detail } } } }`
  const { data } = await world.service.query(jo, list)
  return data?.['deadLetters'].edges.map(({ node }: { node: object }) => node)
}
