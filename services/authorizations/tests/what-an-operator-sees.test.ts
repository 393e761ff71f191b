import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { wallClock } from '@baton/service-kit/clock'
import { testRedisUrl } from '@baton/testing/test-database'
import { request } from 'undici'
import { jo, startWorld, submitted, type World } from './fixtures.js'

const WORKER = fileURLToPath(new URL('../dist/worker.js', import.meta.url))
const HOUR_MS = 3_600_000
const now = (): number => wallClock().now().getTime()

let world: World
let worker: ChildProcess
let address: string

beforeAll(async () => {
  world = await startWorld(new Date(now() - HOUR_MS).toISOString())
  const port = await freePort()
  address = `http://127.0.0.1:${port}/metrics`
  await leaveWork()
  worker = startWorker(port)
}, 60_000)

afterAll(async () => {
  const ended = once(worker, 'exit')
  worker.kill('SIGKILL')
  await ended
  await world.close()
})

/** One that the payer refuses, one that waits for a payer that is paused, one for a payer that asked to be left alone. */
async function leaveWork(): Promise<void> {
  await world.control('script', { kind: 'status', status: 400 })
  await submitted(world)
  await world.work()
  await submitted(world)
  await submitted(world, { payerId: 'BRIGHT' })
  const paused = await world.service.query(
    jo,
    `mutation ($input: PausePayerInput!) { pausePayer(input: $input) { userErrors { message } } }`,
    { input: { payerId: 'SUMMIT', reason: 'Maintenance' } },
  )
  expect(paused.data?.['pausePayer'].userErrors).toEqual([])
  const until = new Date(now() + HOUR_MS)
  await world.service.db.query(`update payer set held_until = $1 where code = 'BRIGHT'`, [until])
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A worker of its own process, as it runs in production. */
function startWorker(port: number): ChildProcess {
  const { url } = world.service.db.options as { url?: string } // the database was opened by its URL
  return spawn(process.execPath, [WORKER], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: String(port),
      DATABASE_URL: url,
      REDIS_URL: testRedisUrl(),
      SIGNING_KEYS: JSON.stringify({ test: 'a signing key of the tests, long enough to be one' }),
      CURSOR_SECRET: 'the cursor secret of the tests, long enough',
    },
  })
}

async function scrape(): Promise<string> {
  for (;;) {
    try {
      const { statusCode, body } = await request(address)
      const text = await body.text()
      if (statusCode === 200) return text
    } catch {
      // it has not started yet; the test's own limit ends this
    }
    await pause(50)
  }
}

function valueIn(text: string, name: string, labels: readonly string[]): number {
  const line = text
    .split('\n')
    .find((one) => one.startsWith(`${name}{`) && labels.every((label) => one.includes(label)))
  if (!line) throw new Error(`${name} is not there:\n${text}`)
  return Number(line.slice(line.lastIndexOf(' ')))
}

test('the worker shows the age of its queue, dead letters and each payer at its own address', async () => {
  const text = await scrape()
  const value = (name: string, ...labels: string[]) => valueIn(text, name, labels)
  expect(value('baton_submissions', 'what="waiting"')).toBe(2)
  expect(value('baton_submissions', 'what="due"')).toBe(2)
  expect(value('baton_submissions', 'what="oldest_due_seconds"')).toBeGreaterThan(3_500)
  expect(value('baton_dead_letters', 'what="open"')).toBe(1)
  expect(value('baton_dead_letters', 'what="oldest_seconds"')).toBeGreaterThan(3_500)
  const ofPayer = (code: string, what: string) => value('baton_payers', `payer="${code}"`, `what="${what}"`)
  expect(ofPayer('SUMMIT', 'paused')).toBe(1)
  expect(ofPayer('SUMMIT', 'due')).toBe(1)
  expect(ofPayer('BRIGHT', 'paused')).toBe(0)
  expect(ofPayer('BRIGHT', 'held_seconds')).toBeGreaterThan(3_500)
  expect(ofPayer('BRIGHT', 'oldest_due_seconds')).toBeGreaterThan(3_500)
  expect(ofPayer('KEYSTONE', 'waiting')).toBe(0)
  expect(value('baton_inbox', 'what="waiting"')).toBe(0)
})
