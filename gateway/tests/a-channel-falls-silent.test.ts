import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import { testDatabase } from '@baton/testing/test-database'
import { pino } from 'pino'
import type { DataSource } from 'typeorm'
import { openDeactivatedPeople } from '../src/viewers/deactivated-people.js'

const log = pino({ level: 'silent' })
let database: Awaited<ReturnType<typeof testDatabase>>
let db: DataSource
beforeAll(async () => {
  database = await testDatabase('gateway')
  db = await openDatabase({ url: database.url, entities: [], applicationName: 'test', poolSize: 2 })
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

/**
 * A way to Postgres on which connections can fall silent, and the next that is made with them: nothing comes over them any
 * more, and nobody is told.
 */
async function openWay() {
  const sockets = new Set<Socket>()
  let isNextSilent = false
  const { hostname, port } = new URL(database.url)
  const way = createServer((socket) => {
    const onward = connect(Number(port), hostname)
    for (const one of [socket, onward]) sockets.add(one.on('error', () => undefined))
    if (!isNextSilent) socket.pipe(onward).pipe(socket)
    isNextSilent = false
  })
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve))
  const url = new URL(database.url)
  url.port = String((way.address() as AddressInfo).port)
  return {
    url: url.href,
    fallSilent: () => {
      for (const one of sockets) one.unpipe().pause()
      isNextSilent = true
    },
    close: () => {
      for (const one of sockets) one.destroy()
      way.close()
    },
  }
}

test('a gateway whose listening connection fell silent hears all the same who was deactivated elsewhere', async () => {
  const way = await openWay()
  const here = await openDeactivatedPeople(db, way.url, log)
  const elsewhere = await openDeactivatedPeople(db, database.url, log)
  way.fallSilent()
  await elsewhere.add(['practitioner_who_left'])
  for (let waited = 0; waited < 40_000 && !here.has('practitioner_who_left'); waited += 100) await pause(100)
  expect(here.has('practitioner_who_left')).toBe(true)
  await here.close()
  await elsewhere.close()
  way.close()
}, 60_000)
