import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ProcessClock } from '@baton/service-kit/clock'
import { openVirtualClock, setVirtualClock } from '@baton/service-kit/virtual-clock'
import { createDatabaseFromTemplate } from '@baton/testing/stores'
import { setTimeout as delay } from 'node:timers/promises'

let ownerUrl: string
let clocks: ProcessClock[]
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await createDatabaseFromTemplate(process.env['TEST_DATABASE_URL'] ?? '', 'clock')
  ownerUrl = database.ownerUrl
  drop = database.drop
  clocks = await Promise.all([openVirtualClock(database.url), openVirtualClock(database.url)])
})

afterAll(async () => {
  for (const clock of clocks) await clock.close()
  await drop()
})

const instants = () => clocks.map((clock) => clock.now().toISOString().slice(0, 16))

test('without an instant the wall clock rules', () => {
  for (const clock of clocks) expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000)
})

test('once set, every process lives at that instant and time ticks on', async () => {
  const version = await setVirtualClock(ownerUrl, new Date('2026-11-24T19:05:00Z'))
  for (const clock of clocks) await clock.catchUp(version)
  expect(instants()).toEqual(['2026-11-24T19:05', '2026-11-24T19:05'])
  const before = clocks[0]?.now().getTime() ?? 0
  await delay(50)
  expect(clocks[0]?.now().getTime()).toBeGreaterThan(before)
})

test('a process hears of a change by itself, before any request tells it', async () => {
  await setVirtualClock(ownerUrl, new Date('2026-11-27T14:30:00Z'))
  for (let tries = 0; tries < 100 && !instants().every((text) => text === '2026-11-27T14:30'); tries += 1)
    await delay(20)
  expect(instants()).toEqual(['2026-11-27T14:30', '2026-11-27T14:30'])
})

test('the wall clock comes back', async () => {
  const version = await setVirtualClock(ownerUrl, null)
  for (const clock of clocks) await clock.catchUp(version)
  for (const clock of clocks) expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000)
})
