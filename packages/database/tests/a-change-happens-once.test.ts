import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { change, type ChangeContext } from '@baton/database/change'
import { openDatabase } from '@baton/database/open-database'
import { done, notFound, refused } from '@baton/database/refusal'
import { clockAt } from '@baton/service-kit/clock'
import { testDatabase } from '@baton/testing/test-database'
import type { DataSource, EntityManager } from 'typeorm'

let db: DataSource
let drop: () => Promise<void>
const clock = clockAt('2026-11-24T19:05:00Z')

beforeAll(async () => {
  const database = await testDatabase('patients')
  drop = database.drop
  db = await openDatabase({ url: database.url, entities: [], applicationName: 'test' })
})

afterAll(async () => {
  await db.destroy()
  await drop()
})

function context(viewerId = 'practitioner_dana'): ChangeContext {
  return { db, clock, viewer: { id: viewerId }, extensions: {} }
}

/** A change that leaves a trace: one row in the inbox, which every service has. */
async function leaveTrace(tx: EntityManager, subject: string): Promise<void> {
  await tx.query(
    `insert into inbox (id, source, type, subject, occurred_at, recorded_at, payload)
     values (gen_random_uuid()::text, 'test', 'test', $1, now(), now(), '{}')`,
    [subject],
  )
}

async function traces(subject: string): Promise<number> {
  const rows: unknown[] = await db.query('select 1 from inbox where subject = $1', [subject])
  return rows.length
}

function writeDown(idempotencyKey: string, text: string) {
  const input = { idempotencyKey, text }
  return { operation: 'writeDown', input }
}

const ask = (asking: ChangeContext, key: string, text: string) =>
  change(asking, writeDown(key, text), async (tx) => {
    await leaveTrace(tx, key)
    return done({ id: `made-by-${text}` })
  })

test('the same key and input a second time replays what the first came to, and says so', async () => {
  const first = await ask(context(), 'twice', 'a')
  const again = context()
  expect(await ask(again, 'twice', 'a')).toEqual(first)
  expect(again.extensions).toEqual({ replayed: ['writeDown'] })
  expect(await traces('twice')).toBe(1)
})

test('a double click changes once', async () => {
  const outcomes = await Promise.all([1, 2, 3].map(() => ask(context(), 'click', 'a')))
  expect(outcomes).toEqual([1, 2, 3].map(() => done({ id: 'made-by-a' })))
  expect(await traces('click')).toBe(1)
})

test('the same key with another input is an error, not a change', async () => {
  await ask(context(), 'reused', 'a')
  await expect(ask(context(), 'reused', 'b')).rejects.toMatchObject({
    extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
  })
  expect(await traces('reused')).toBe(1)
})

test('the same key of somebody else is another key', async () => {
  await ask(context('practitioner_dana'), 'shared', 'a')
  await ask(context('practitioner_ida'), 'shared', 'b')
  expect(await traces('shared')).toBe(2)
})

test('a day later the key is free again', async () => {
  await ask(context(), 'old', 'a')
  clock.set('2026-11-25T19:05:01Z')
  await ask(context(), 'old', 'b')
  expect(await traces('old')).toBe(2)
})

test('a refusal undoes everything and is not remembered', async () => {
  const refusedOnce = () =>
    change(context(), { operation: 'writeDown', input: { idempotencyKey: 'refused' } }, async (tx) => {
      await leaveTrace(tx, 'refused')
      return refused(notFound('patient'))
    })
  expect(await refusedOnce()).toEqual(refused(notFound('patient')))
  expect(await traces('refused')).toBe(0)
  expect(await ask(context(), 'refused', 'a')).toEqual(done({ id: 'made-by-a' }))
})
