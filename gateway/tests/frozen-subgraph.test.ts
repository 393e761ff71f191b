import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { Pool } from 'undici'
import { CircuitBreaker } from '../src/subgraphs/circuit-breaker.js'
import { SubgraphPulse } from '../src/subgraphs/pulse.js'

/* A process that is stopped (SIGSTOP) still accepts connections: nothing but silence tells it from a slow one. */
const PATIENCE = { askAfter: 100, answerWithin: 200 }
let frozen = false
let slowMs = 0
const held: ServerResponse[] = []
const server = createServer((request, response) => {
  request.resume()
  if (frozen) held.push(response)
  else setTimeout(() => response.end('{"data":{}}'), request.url === '/graphql' ? slowMs : 0)
})
let url: URL
let pool: Pool
let breaker: CircuitBreaker
let pulse: SubgraphPulse

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  pool = new Pool(url, { connections: 2 })
})
beforeEach(() => {
  breaker = new CircuitBreaker()
  pulse = new SubgraphPulse({ pool, url }, breaker, PATIENCE)
})
afterAll(async () => {
  await pool.destroy()
  server.closeAllConnections()
  server.close()
})

const ask = async () => pulse.ask({ headers: {}, body: Buffer.from('{}'), timeout: 10_000 }, Date.now())

test('a subgraph that is slow but lives is waited for', async () => {
  slowMs = 700
  expect(await ask()).toBe('{"data":{}}')
  expect(breaker.isOpen).toBe(false)
  slowMs = 0
})

test('all who wait for a frozen one are told within its patience, also those that found no connection', async () => {
  frozen = true
  const begun = Date.now()
  const outcomes = await Promise.allSettled([ask(), ask(), ask()])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(Date.now() - begun).toBeLessThan(3_000) // the limit of one request is ten seconds
  expect(breaker.allows(Date.now())).toBe(false)

  frozen = false
  for (let waited = 0; breaker.isOpen && waited < 5_000; waited += 20) await pause(20)
  expect(breaker.allows(Date.now())).toBe(true)
  expect(await ask()).toBe('{"data":{}}')
  pulse.stop()
})
