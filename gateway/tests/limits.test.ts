import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connectForSending } from '@baton/jobs/redis'
import { testRedisUrl } from '@baton/testing/test-database'
import { Redis } from 'ioredis'
import { openBudgets } from '../src/limits/budgets.js'
import { startTestbed, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed({ COST_PER_OPERATION: '120', COST_PER_MINUTE_PARTNER: '5' })
})
afterAll(() => bed.close())

test('every answer says what it cost and what is left', async () => {
  const { body, headers } = await bed.ask('dana', '{ patient(id: "p1") { name friend { id } } }')
  expect(body.extensions.cost).toMatchObject({ requested: 2, actual: 3, limit: 5_000_000 })
  expect(headers['ratelimit']).toMatch(/^"cost";r=\d+;t=\d+$/)
  expect(headers['ratelimit-policy']).toBe('"cost";q=5000000;w=60')
})

test('what costs too much is refused before any subgraph is asked', async () => {
  const many = Array.from({ length: 12 }, (_, i) => `a${i}: find(first: 100) { id }`).join(' ')
  bed.fetches()
  const { status, body } = await bed.ask('dana', `{ ${many} }`)
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'OPERATION_TOO_COSTLY'])
  expect(body.errors[0].extensions.cost).toEqual({ requested: 1_200, limit: 120 })
  expect(bed.fetches()).toBe(0)
  const short = await bed.ask('dana', 'query Q($n: Int) { find(first: $n) { id } }', { n: 100 })
  expect(short.body.extensions.cost.requested).toBe(100)
})

test('a graph that describes itself costs what it tells', async () => {
  const types = (await bed.ask('dana', '{ __schema { types { name } } }')).body
  expect(types.extensions.cost.requested).toBe(Number(types.data.__schema.types.length) + 1)
  const all = await bed.ask(
    'dana',
    '{ __schema { types { fields { name } } again: types { fields { name } } } }',
  )
  expect(all.body.errors[0].extensions.code).toBe('OPERATION_TOO_COSTLY')
})

test("a partner agency's budget is one for all its users, and says when to come back", async () => {
  const answers = []
  for (let count = 0; count < 7; count++) answers.push(await bed.ask('mercy', '{ viewer { id } }'))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBe(2)
  expect(refused[0]?.body.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED' })
  expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
  expect((await bed.ask('northgate', '{ viewer { id } }')).status).toBe(200)
})

test('budgets go on without Redis', () => {
  const away = new Redis('redis://127.0.0.1:1', {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  away.on('error', () => undefined)
  const budgets = openBudgets(away, () => 1_000)
  const allowance = { name: 'partner', points: 10 }
  expect(budgets.spend('agency', allowance, 6)).toMatchObject({ allowed: true, remaining: 4 })
  expect(budgets.spend('agency', allowance, 6)).toMatchObject({ allowed: false, remaining: 4 })
  budgets.settle('agency', 3, { window: 0 })
  expect(budgets.spend('agency', allowance, 6)).toMatchObject({ allowed: true, remaining: 1 })
  expect(budgets.charge('agency', allowance, 6)).toMatchObject({ remaining: 0 })
  expect(budgets.spend('agency', allowance, 1)).toMatchObject({ allowed: false, remaining: 0 })
  budgets.stop()
  away.disconnect()
})

test('Redis dies under a gateway at work: nobody is refused or let through for that, and it is told of the rest when it is back', async () => {
  const left = 60_000 - (Date.now() % 60_000)
  if (left < 10_000) await pause(left) // budgets are whole again with each minute
  const sockets = new Set<Socket>()
  const { hostname, port } = new URL(testRedisUrl())
  const door = createServer((socket) => {
    const onward = connect(Number(port), hostname)
    for (const one of [socket, onward]) sockets.add(one.on('error', () => undefined))
    socket.pipe(onward).pipe(socket)
    socket.once('close', () => onward.destroy())
  })
  const listening = (at: number) => new Promise<void>((resolve) => door.listen(at, '127.0.0.1', resolve))
  await listening(0)
  const at = (door.address() as AddressInfo).port
  const redis = connectForSending(`redis://127.0.0.1:${at}`)
  await new Promise((resolve) => redis.once('ready', resolve))
  const own = await startTestbed({ COST_PER_MINUTE_PARTNER: '3' }, redis)
  const statusOf = async (persona: string) => (await own.ask(persona, '{ viewer { id } }')).status
  expect([await statusOf('dana'), await statusOf('mercy')]).toEqual([200, 200])
  const gone = new Promise((resolve) => redis.once('close', resolve))
  const closed = new Promise((resolve) => door.close(resolve))
  for (const socket of sockets) socket.destroy()
  await Promise.all([gone, closed])
  const meanwhile = [await statusOf('mercy'), await statusOf('mercy'), await statusOf('mercy')]
  expect([await statusOf('dana'), ...meanwhile]).toEqual([200, 200, 200, 429])
  await listening(at)
  await new Promise((resolve) => redis.once('ready', resolve))
  expect([await statusOf('dana'), await statusOf('mercy')]).toEqual([200, 429])
  await own.close()
  redis.disconnect()
  await new Promise((resolve) => door.close(resolve))
})

test('a Redis that takes what it is told and does not answer is told nothing more meanwhile', async () => {
  let told = 0
  const pipeline = {
    incrby: () => undefined,
    expire: () => undefined,
    exec: () => new Promise(() => (told += 1)),
  }
  const budgets = openBudgets({ pipeline: () => pipeline } as unknown as Redis, () => 1_000)
  for (let time = 0; time < 4; time += 1) {
    expect(budgets.spend('agency', { name: 'partner', points: 10 }, 1)).toMatchObject({ remaining: 9 - time })
    await pause(300)
  }
  expect(told).toBe(1)
  budgets.stop()
})

test('a Redis that comes back empty gives nobody a second budget for the minute', async () => {
  const redis = connectForSending(testRedisUrl())
  await new Promise((resolve) => redis.once('ready', resolve))
  const now = () => 1_800_000_060_000
  const budgets = openBudgets(redis, now)
  const client = `agency:${performance.now()}`
  const allowance = { name: 'partner', points: 10 }
  const told = async (sum: string): Promise<string[]> => {
    const keys = await redis.keys('{budget:*}:30000001')
    const sums = await Promise.all(keys.map((key) => redis.get(key)))
    return keys.filter((_, at) => sums[at] === sum)
  }
  const until = async (sum: string): Promise<void> => {
    for (let waited = 0; waited < 5_000 && (await told(sum)).length === 0; waited += 50) await pause(50)
  }
  budgets.spend(client, allowance, 7)
  await until('7')
  await redis.del(...(await told('7')))
  budgets.spend(client, allowance, 1)
  await until('1')
  await pause(50) // the answer is read
  expect(budgets.spend(client, allowance, 3)).toMatchObject({ allowed: false, remaining: 2 })
  expect(budgets.spend(client, allowance, 2)).toMatchObject({ allowed: true, remaining: 0 })
  await redis.del(...(await told('1')), ...(await told('3')))
  budgets.stop()
  redis.disconnect()
})

test('what one gateway counted the other knows a moment later, and Redis forgets it with the minute', async () => {
  const redis = connectForSending(testRedisUrl())
  await new Promise((resolve) => redis.once('ready', resolve))
  const now = () => 1_800_000_000_000
  const [one, other] = [openBudgets(redis, now), openBudgets(redis, now)]
  const client = `agency:${performance.now()}` // the Redis of the tests is everybody's
  const allowance = { name: 'partner', points: 10 }
  one.spend(client, allowance, 6)
  let left = 10
  // It learns of the others when it tells of its own.
  for (let waited = 0; left > 3 && waited < 5_000; waited += 100) {
    other.settle(client, 1, { window: 30_000_000 })
    left = other.spend(client, allowance, 1).remaining
    await pause(100)
  }
  expect(left).toBe(3)
  expect(other.spend(client, allowance, 4).allowed).toBe(false)
  const ends = await Promise.all((await redis.keys('{budget:*}:30000000')).map((key) => redis.ttl(key)))
  expect(ends.length).toBeGreaterThan(0)
  for (const seconds of ends) expect(seconds).toBeGreaterThan(0)
  one.stop()
  other.stop()
  redis.disconnect()
})
