import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import { testDatabase } from '@baton/testing/test-database'

/** The driver would close a connection that nobody used for ten. */
const PAUSE_MS = 11_000

test('what answers keeps its connections and their plans while nobody asks, however long a coffee takes', async () => {
  const database = await testDatabase('patients')
  const options = { url: database.url, entities: [], applicationName: 'test', poolSize: 1 }
  const db = await openDatabase({ ...options, prepared: 'once' })
  try {
    const backend = async (): Promise<unknown> => db.query('select pg_backend_pid() as pid')
    const before = await backend()
    await pause(PAUSE_MS)
    expect(await backend()).toEqual(before)
  } finally {
    await db.destroy()
    await database.drop()
  }
}, 30_000)
