import { createConnection, createServer, type AddressInfo, type Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { testDatabase } from '@baton/testing/test-database'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { Caller, databaseFor } from '../src/caller.js'
import { openDatabase } from '../src/open-database.js'

/* Requests to cancel take their time on the way here, longer than a statement that follows may wait for them. */
const CANCEL_REQUEST = 80_877_102
const ON_ITS_WAY_MS = 3_000

let database: Awaited<ReturnType<typeof testDatabase>>
let door: Server
let db: DataSource
let arrived = 0
beforeAll(async () => {
  database = await testDatabase('gateway')
  const url = new URL(database.url)
  const { hostname, port } = url // before it is changed
  door = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (first) => {
      const isCancel = first.length === 16 && first.readInt32BE(4) === CANCEL_REQUEST
      const forward = (): void => {
        const onward = createConnection(Number(port), hostname)
        onward.on('error', () => undefined).write(first)
        if (isCancel) arrived += 1
        else socket.pipe(onward).pipe(socket)
        socket.once('close', () => isCancel || onward.destroy())
      }
      if (isCancel) setTimeout(forward, ON_ITS_WAY_MS)
      else forward()
    })
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  url.hostname = '127.0.0.1'
  url.port = String((door.address() as AddressInfo).port)
  db = await openDatabase({ url: url.href, entities: [], applicationName: 'test', poolSize: 1 })
})
afterAll(async () => {
  await db.destroy()
  await new Promise((resolve) => door.close(resolve))
  await database.drop()
})

test("a cancel that arrives late does not hit the next caller's statement", async () => {
  const left = new Caller()
  const first = databaseFor(left, db).query('select pg_sleep(1)')
  await pause(300)
  left.leave()
  const answered: { answer: number }[] = await db.query('select 1 as answer from pg_sleep(3)')
  expect(answered).toEqual([{ answer: 1 }])
  expect(arrived).toBe(1)
  await Promise.allSettled([first])
  expect(await db.query('select 2 as answer')).toEqual([{ answer: 2 }])
}, 20_000)
