import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { CircuitBreaker } from '../src/subgraphs/circuit-breaker.js'
import { Connections } from '../src/subgraphs/http/connections.js'
import { SubgraphPulse } from '../src/subgraphs/pulse.js'
import { UnderWay } from '../src/subgraphs/under-way.js'

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
let connections: Connections
let breaker: CircuitBreaker
let pulse: SubgraphPulse

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  connections = new Connections(url, 2)
})
beforeEach(() => {
  breaker = new CircuitBreaker()
  pulse = new SubgraphPulse(url, breaker, PATIENCE)
})
afterAll(async () => {
  connections.close()
  server.closeAllConnections()
  server.close()
})

const BYTES = 'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-length: 2\r\n\r\n{}'

async function ask(): Promise<string> {
  const since = Date.now()
  const way = { connections, ended: (one: UnderWay) => pulse.forget(one) }
  const sent = { key: '', write: () => BYTES, since, until: since + 10_000, mayRepeat: false, span: null }
  const one = new UnderWay(way, sent)
  const answer = one.join(undefined)
  pulse.watch(one)
  connections.send(one)
  return answer
}

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
  expect(Date.now() - begun).toBeLessThan(6_000) // the limit of one request is ten seconds
  expect(breaker.allows(Date.now())).toBe(false)

  frozen = false
  for (let waited = 0; breaker.isOpen && waited < 5_000; waited += 20) await pause(20)
  expect(breaker.allows(Date.now())).toBe(true)
  expect(await ask()).toBe('{"data":{}}')
  pulse.stop()
})
