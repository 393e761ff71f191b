import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request as open } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { startStack, type RunningStack } from '@baton/local/run-stack'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventually } from './fixtures.js'

const dir = mkdtempSync(join(tmpdir(), 'baton-graceful-'))
let stack: RunningStack
beforeAll(async () => {
  stack = await startStack({
    dir,
    port: 0,
    quiet: true,
    forgetful: true,
    only: ['gateway', 'patients', 'care-plans', 'referrals'],
  })
}, 120_000)
afterAll(async () => {
  await stack.stop()
  rmSync(dir, { recursive: true, force: true })
}, 60_000)

/** An upload of which the first half has left; `finish` sends the rest and answers the status. */
async function halfAnUpload(): Promise<{ finish: () => Promise<number | undefined> }> {
  const token = await fetch(`${stack.gatewayUrl}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'adam' }),
  })
  const { access_token: bearer } = (await token.json()) as { access_token: string }
  const upload = open(`${stack.gatewayUrl}/import/fhir`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/fhir+ndjson' },
  })
  upload.write('{"resourceType":')
  await delay(200) // the gateway is reading it now
  return {
    finish: async () => {
      const answered = once(upload, 'response')
      upload.end('"Patient","id":"p1"}\n')
      const [response] = (await answered) as [{ statusCode?: number; resume(): void }]
      response.resume()
      return response.statusCode
    },
  }
}

const pidOf = (name: string): number => stack.processes().find((one) => one.name === name)?.pid ?? 0

test('a gateway told to stop finishes the request that it holds and takes no other', async () => {
  const upload = await halfAnUpload()
  const before = pidOf('gateway')
  stack.kill('gateway', 'SIGTERM')
  await eventually('it takes no new connection', () =>
    fetch(`${stack.gatewayUrl}/health/live`, { headers: { connection: 'close' } }).then(
      () => false,
      () => true,
    ),
  )
  expect(await upload.finish()).toBe(202)
  await eventually('it ended and is started again', () => pidOf('gateway') !== before)
  await stack.ready('gateway')
})
