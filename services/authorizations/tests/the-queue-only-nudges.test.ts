import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { connectForSending, connectForWorking } from '@baton/jobs/redis'
import { runJobs, type RunningJobs } from '@baton/jobs/run-jobs'
import { testRedisUrl } from '@baton/testing/test-database'
import type { AuthorizationsDeps } from '../src/deps.js'
import { submitToPayerJob } from '../src/jobs/submit-to-payer.js'
import { dueSubmissions } from '../src/sweeps/due-submissions.js'
import { read, startWorld, submitted, type World } from './fixtures.js'

let world: World
let redis: ReturnType<typeof connectForSending>
let jobs: RunningJobs
let deps: AuthorizationsDeps
beforeEach(async () => {
  world = await startWorld(undefined, { PAYER_TIMEOUT_MS: '20000' })
  redis = connectForSending(testRedisUrl())
  deps = { ...world.service.deps, redis }
  jobs = runJobs([submitToPayerJob], deps, {
    connect: () => connectForWorking(testRedisUrl()),
    onFailure: () => undefined,
  })
})
afterEach(async () => {
  await jobs.close()
  redis.disconnect()
  await world.close()
})

async function pended(id: string): Promise<{ status: string; trace: string }> {
  for (let tries = 0; tries < 100; tries += 1) {
    const now = await read(world, id)
    if (now.status === 'PENDED') return now
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the payer never got it: ${JSON.stringify(await read(world, id))}`)
}

test('what no nudge reached is found by the sweep in a moment, and many nudges are one request', async () => {
  const first = await submitted(world)
  const second = await submitted(world)
  world.clock.set('2026-11-24T15:00:00.300-05:00')
  for (let round = 0; round < 5; round += 1) await dueSubmissions.run(deps)
  for (const { id } of [first, second]) {
    const { trace } = await pended(id)
    expect(await world.records(trace)).toMatchObject([{ submissions: 1 }])
  }
  await dueSubmissions.run(deps)
})
