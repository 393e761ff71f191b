import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient } from 'graphql-sse'
import { request } from 'undici'
import { readKnownOperations } from '../src/usage/known-operations.js'
import { MINE, startTestbed, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed({ SLOW_OPERATION_MS: '0' })
})
afterAll(() => bed.close())

const askAs = async (client: string, query: string) =>
  bed.post(
    '/graphql',
    { query },
    { authorization: `Bearer ${await bed.token('dana')}`, 'x-client-name': client },
  )
/** How many of the registered operation of the client `dashboard` were timed. */
async function mineOfDashboard(): Promise<number> {
  const timed = /baton_operation_seconds_count\{.*client="dashboard",operation="Mine",outcome="ok"\} (\d+)/
  return Number(timed.exec(await numbers())?.[1] ?? 0)
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()) && waited < 5_000; waited += 50) await pause(50)
  expect(await isSo()).toBe(true)
}

const numbers = async (): Promise<string> => (await request(`${bed.url}/metrics`)).body.text()

test('the numbers say which client asks for which field, how often and how fast', async () => {
  await askAs('dashboard', 'query Mine { viewer { roles } }')
  await askAs('dashboard', 'query Mine { viewer { roles } }')
  const told = await numbers()
  expect(told).toMatch(
    /baton_field_requests_total\{graph="staff",client="dashboard",field="Viewer.roles",process="gateway"\} 2/,
  )
  expect(told).toMatch(
    /baton_operation_seconds_count\{process="gateway",graph="staff",client="dashboard",operation="Mine",outcome="ok"\} 2/,
  )
})

test('what is asked over a stream counts for the client that asks, by its registered name', async () => {
  const headers = { authorization: `Bearer ${await bed.token('dana')}`, 'x-client-name': 'dashboard' }
  const streams = createClient({ url: `${bed.url}/graphql/stream`, headers, retryAttempts: 0 })
  const before = await mineOfDashboard()
  for await (const { data } of streams.iterate({ query: MINE })) expect(data).toMatchObject({ viewer: {} })
  const query = 'subscription Mine { patientChanged(id: "p1") { name } }'
  const stream = streams.iterate({ query })
  const event = stream.next()
  await until(async () => (await mineOfDashboard()) === before + 2)
  expect(await numbers()).toMatch(
    /baton_field_requests_total\{graph="staff",client="dashboard",field="Patient.name",process="gateway"\} 1/,
  )
  streams.dispose()
  await event.catch(() => undefined)
})

test('names that a client makes up are no labels and stand in no log, so that nobody can fill or read them', async () => {
  await askAs('rosa-delgado', 'query RosaDelgado { viewer { rosa: roles } }')
  await askAs('dashboard', 'query ElenaDelgado { patient(id: "elena-delgado") { name } }')
  const told = (await numbers()).toLowerCase()
  expect(told).toContain('client="dashboard",field="patient.name"')
  expect(told).toContain('client="other",operation="other"')
  expect(told).not.toMatch(/delgado|rosa/)
  const slow = bed.logged().filter((line) => line.includes('a slow operation'))
  expect(slow.length).toBeGreaterThanOrEqual(4)
  expect(slow.map((line) => JSON.parse(line).operation)).toContain('Mine')
  expect(JSON.parse(slow.at(-1) ?? '{}')).toMatchObject({
    client: 'dashboard',
    operation: 'other',
    document: expect.stringMatching(/^[0-9a-f]{16}$/),
    ms: expect.any(Number),
    requestId: expect.stringMatching(/^request_/),
  })
  expect(bed.logged().join('').toLowerCase()).not.toMatch(/delgado/)
})

test('what is refused is no use of a field, so that a stranger cannot say that a client uses one', async () => {
  const { status } = await bed.post(
    '/graphql',
    { query: '{ viewer { signedInAt } }' },
    { 'x-client-name': 'dashboard' },
  )
  expect(status).toBe(401)
  expect(await numbers()).not.toContain('field="Viewer.signedInAt"')
  await askAs('dashboard', '{ viewer { signedInAt } }')
  expect(await numbers()).toContain('client="dashboard",field="Viewer.signedInAt"')
})

test('a refused operation is timed too', async () => {
  await askAs('dashboard', '{ nothing }')
  expect(await numbers()).toMatch(/operation="other",outcome="errors"/)
})

test('a client of another graph is no client here', async () => {
  const folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'baton-known-'))}/`)
  const manifest = { dashboard: { h: 'query Mine { a }' } }
  await mkdir(new URL('partner/', folder))
  await writeFile(new URL('operations.json', folder), JSON.stringify(manifest))
  await writeFile(new URL('partner/operations.json', folder), '{}')
  const [staff, partner] = [
    await readKnownOperations(folder, 'staff'),
    await readKnownOperations(folder, 'partner'),
  ]
  expect([
    staff.client('dashboard'),
    staff.operation('dashboard', 'Mine'),
    staff.operation('dashboard', 'Yours'),
  ]).toEqual(['dashboard', 'Mine', 'other'])
  expect([partner.client('dashboard'), partner.client(undefined)]).toEqual(['other', 'other'])
})
