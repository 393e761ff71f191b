import { openHealth } from '@baton/service-kit/health'
import { afterEach, expect, test } from '@jest/globals'
import { readGatewayConfig } from '../src/config.js'
import { openDoors, type Doors } from '../src/open-doors.js'

/* Who measures stands inside: what clients ask, and how much, is nothing for whoever finds the address. */
const PRODUCTION = {
  NODE_ENV: 'production',
  PORT: '0',
  DATABASE_URL: 'postgres://x@127.0.0.1/x',
  SIGNING_KEYS: JSON.stringify({ k1: 'x'.repeat(32) }),
  SUBGRAPH_URLS: '{}',
  OIDC_ISSUER: 'https://sign-in.example',
  OIDC_AUDIENCE: 'baton',
  OIDC_JWKS_URI: 'https://sign-in.example/jwks',
}
let doors: Doors | null = null
afterEach(() => doors?.close())

async function open(env: Record<string, string>): Promise<Doors> {
  doors = await openDoors(readGatewayConfig(env), openHealth('gateway'), [])
  return doors
}

interface Seen {
  readonly status: number
  readonly text: string
}

async function look({ port }: { port: number } = { port: 0 }, path = '/metrics'): Promise<Seen> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: answer.status, text: await answer.text() }
}

test('in production the door for everybody has no numbers, whoever asks, and says so as of any other address', async () => {
  const { main, numbers } = await open(PRODUCTION)
  expect(numbers).toBeNull()
  const { status, text } = await look(main)
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
  expect((await look(main, '/health/live')).status).toBe(200)
})

test.each(['production', 'development'])('in %s they are at the port that is given to them', async (mode) => {
  const { main, numbers } = await open({ ...PRODUCTION, NODE_ENV: mode, METRICS_PORT: '0' })
  expect((await look(main)).status).toBe(404)
  const shown = await look(numbers ?? undefined)
  expect([shown.status, shown.text.includes('process_cpu_seconds_total')]).toEqual([200, true])
  expect((await look(numbers ?? undefined, '/graphql')).status).toBe(404)
})

test('on a development stack they stand beside the graph', async () => {
  const { main } = await open({ ...PRODUCTION, NODE_ENV: 'development' })
  expect((await look(main)).status).toBe(200)
})
