import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { request } from 'undici'
import { readKnownOperations } from '../src/usage/known-operations.js'
import { startTestbed, type Testbed } from './testbed.js'

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
