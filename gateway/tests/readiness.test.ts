import { afterEach, expect, test } from '@jest/globals'
import { openHealth } from '@baton/service-kit/health'
import { listen, type RunningServer } from '@baton/service-kit/http-server'
import { requireSubgraphs } from '../src/subgraphs/readiness.js'

/* The gateway is as ready as what it stands on: `/health/ready` over HTTP, with real subgraph processes' own health behind. */
const NAMES = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics'] as const
type Name = (typeof NAMES)[number]
type How = 'away' | 'broken' | 'hung'
/** Lets what hangs go on. */
const hanging: ((value: unknown) => void)[] = []
const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

async function listening(health: ReturnType<typeof openHealth>): Promise<RunningServer> {
  const server = await listen(health, [], { host: '127.0.0.1', port: 0 })
  opened.push(server)
  return server
}

/** A gateway over five processes of which some are away and some have no database. */
async function readyWith({
  away = [],
  broken = [],
  hung = [],
}: Partial<Record<How, Name[]>>): Promise<number> {
  const urls: Record<string, string> = {}
  for (const name of NAMES) {
    const health = openHealth(name)
    health.require('the database', async () => {
      if (hung.includes(name)) await new Promise((resolve) => hanging.push(resolve))
      return !broken.includes(name)
    })
    const server = await listening(health)
    urls[name] = `http://127.0.0.1:${server.port}`
    if (away.includes(name)) await server.close()
  }
  const health = openHealth('gateway')
  requireSubgraphs(health, urls)
  const { port } = await listening(health)
  const since = performance.now()
  const { status } = await fetch(`http://127.0.0.1:${port}/health/ready`)
  // Whoever asks, an orchestrator for instance, waits a second; a busy machine is given more.
  if (status === 200) expect(performance.now() - since).toBeLessThan(3_000)
  for (const goOn of hanging.splice(0)) goOn(null)
  expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200) // alive all the same
  return status
}

test.each<[string, Parameters<typeof readyWith>[0], number]>([
  ['all are', {}, 200],
  ['one is away', { away: ['metrics'] }, 200],
  ['two have no database', { broken: ['metrics', 'referrals'] }, 200],
  ['only two are left', { away: ['metrics', 'referrals'], broken: ['authorizations'] }, 503],
  ['patients is away, which owns the root of every page', { away: ['patients'] }, 503],
  ['patients has no database', { broken: ['patients'] }, 503],
  ['one hangs', { hung: ['metrics'] }, 200],
  ['two hang', { hung: ['metrics', 'care-plans'] }, 200],
  ['three hang', { hung: ['metrics', 'care-plans', 'referrals'] }, 503],
  ['patients hangs', { hung: ['patients'] }, 503],
])('readiness follows the subgraphs: %s', async (_, state, status) => {
  expect(await readyWith(state)).toBe(status)
})
