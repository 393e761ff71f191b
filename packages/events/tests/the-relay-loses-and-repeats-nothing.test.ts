import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import { appendToOutbox } from '@baton/events/outbox'
import { event } from '@baton/events/event'
import { findDue } from '@baton/events/inbox'
import { handleByPatient, handleOnce } from '@baton/events/handle-once'
import { relayOnce, type RelayConnections } from '@baton/events/relay'
import { relayUnknownOnce } from '@baton/events/relay-unknown'
import { testDatabase } from '@baton/testing/test-database'
import pg from 'pg'
import type { DataSource } from 'typeorm'

let source: DataSource
let listener: DataSource
let connections: RelayConnections
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const [from, to, positions] = await Promise.all(['patients', 'care-plans', 'relay'].map(testDatabase))
  if (!from || !to || !positions) throw new Error('three databases were asked for')
  source = await openDatabase({ url: from.url, entities: [], applicationName: 'test' })
  listener = await openDatabase({ url: to.url, entities: [], applicationName: 'test' })
  const pools = [from, to, positions].map((database) => new pg.Pool({ connectionString: database.url }))
  for (const pool of pools) pool.on('error', () => undefined) // its database is dropped while it closes
  const [outbox, inbox, position] = pools
  if (!outbox || !inbox || !position) throw new Error('three pools were opened')
  connections = {
    outboxes: new Map([['patients', outbox]]),
    inboxes: new Map([['care-plans', inbox]]),
    positions: position,
  }
  closing.push(
    () => source.destroy(),
    () => listener.destroy(),
    ...pools.map((pool) => () => pool.end()),
    ...[from, to, positions].map((database) => () => database.drop()),
  )
})

afterAll(async () => {
  for (const close of closing) await close()
})

const now = new Date('2026-11-24T19:05:00Z')

function discharged(subject: string) {
  return event('encounter.discharged.v1', {
    subject,
    patientId: 'patient_1',
    occurredAt: now,
    recordedAt: now,
    payload: {
      encounterId: subject,
      patientId: 'patient_1',
      class: 'IMP',
      admittedAt: now.toISOString(),
      dischargedAt: now.toISOString(),
      disposition: 'home',
      timeZone: 'America/New_York',
      coordinatorId: null,
    },
  })
}

async function drain(): Promise<void> {
  while ((await relayOnce(connections, 'patients', async () => undefined)) > 0);
}

/** Snapshots span the cluster: a transaction that another test holds open next door holds the relay back a moment. */
async function drainUntilThereAre(count: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    await drain()
    if ((await inboxSubjects()).length >= count) return
    await delay(50)
  }
}

async function inboxSubjects(): Promise<readonly string[]> {
  const rows: { subject: string }[] = await listener.query('select subject from inbox order by arrival')
  return rows.map((row) => row.subject)
}

test('an event whose transaction commits late is not skipped by those that committed before it', async () => {
  const late = source.createQueryRunner() // eslint-disable-line no-restricted-syntax -- a transaction held open by hand
  await late.startTransaction()
  await appendToOutbox(late.manager, [discharged('late')])
  await source.transaction((tx) => appendToOutbox(tx, [discharged('early')]))
  await drain()
  expect(await inboxSubjects()).toEqual([])
  await late.commitTransaction()
  await late.release()
  await drainUntilThereAre(2)
  expect(await inboxSubjects()).toEqual(['late', 'early'])
})

test('an event of a change that was rolled back is never told', async () => {
  const change = source.transaction(async (tx) => {
    await appendToOutbox(tx, [discharged('undone')])
    throw new Error('changed my mind')
  })
  await expect(change).rejects.toThrow('changed my mind')
  await drain()
  expect(await inboxSubjects()).not.toContain('undone')
})

test('a relay that died before it wrote down its position copies again and repeats nothing', async () => {
  const before = await inboxSubjects()
  await connections.positions.query('delete from relay_position')
  await drain()
  expect(await inboxSubjects()).toEqual(before)
})

test('of two handlings of one event at the same moment, one works and the other finds it done', async () => {
  const [waiting] = await findDueNow()
  if (!waiting) throw new Error('an event waits')
  let worked = 0
  const once = () =>
    handleOnce({ db: listener }, waiting, async () => {
      worked += 1
    })
  expect((await Promise.all([once(), once(), once()])).sort()).toEqual(['already', 'already', 'handled'])
  expect(worked).toBe(1)
})

test('a handler that fails leaves its event waiting', async () => {
  const [waiting] = await findDueNow()
  if (!waiting) throw new Error('an event waits')
  const failing = handleOnce({ db: listener }, waiting, async () => {
    throw new Error('not today')
  })
  await expect(failing).rejects.toThrow('not today')
  expect((await findDueNow()).map((row) => row.id)).toContain(waiting.id)
})

test('events that are handled at once share a transaction, and one that fails undoes none of the others', async () => {
  await source.transaction((tx) => appendToOutbox(tx, ['a', 'b', 'c', 'd'].map(discharged)))
  await drainUntilThereAre((await inboxSubjects()).length + 4)
  const waiting = (await findDueNow()).filter(({ subject }) => subject.length === 1)
  const noted: { subject: string; xid: string }[] = []
  const ends = await Promise.allSettled(
    waiting.map((one) =>
      handleOnce({ db: listener }, one, async (tx) => {
        const [row]: { xid: string }[] = await tx.query('select pg_current_xact_id()::text as xid')
        if (one.subject === 'c') throw new Error('not today')
        noted.push({ subject: one.subject, xid: row?.xid ?? '' })
      }),
    ),
  )
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  const last = new Map(noted.map(({ subject, xid }) => [subject, xid]))
  expect([...last.keys()].sort()).toEqual(['a', 'b', 'd'])
  expect(last.get('a')).toBe(last.get('b'))
  expect(last.get('d')).not.toBe(last.get('a'))
  expect((await findDueNow()).map(({ subject }) => subject)).toContain('c')
})

test('events of one patient are handled one after the other, those of others beside them, and nothing beside an event of all', async () => {
  const patients = new Map(
    ['f', 'g', 'h', 'i'].map((subject, at) => [subject, at === 2 ? null : at % 2 ? 'x' : 'y']),
  )
  await source.transaction((tx) => appendToOutbox(tx, [...patients.keys()].map(discharged)))
  await drainUntilThereAre((await inboxSubjects()).length + patients.size)
  const waiting = (await findDueNow()).filter(({ subject }) => patients.has(subject))
  const steps: string[] = []
  const work = (subject: string) => async () => {
    steps.push(`${subject} begins`)
    await new Promise(setImmediate)
    steps.push(`${subject} ends`)
  }
  await Promise.all(
    waiting.map(({ id, subject }) => {
      const patientId = patients.get(subject)
      return patientId
        ? handleByPatient({ db: listener }, { id, payload: { patientId } }, work(subject))
        : handleOnce({ db: listener }, { id }, work(subject))
    }),
  )
  expect(steps.slice(0, 4)).toEqual(['f begins', 'g begins', 'f ends', 'g ends'])
  expect(steps.slice(4)).toEqual(['h begins', 'h ends', 'i begins', 'i ends'])
})

test('two events of one patient do not run beside each other', async () => {
  await source.transaction((tx) => appendToOutbox(tx, ['k', 'l'].map(discharged)))
  await drainUntilThereAre((await inboxSubjects()).length + 2)
  const waiting = (await findDueNow()).filter(({ subject }) => subject === 'k' || subject === 'l')
  const steps: string[] = []
  await Promise.all(
    waiting.map(({ id, subject }) =>
      handleByPatient({ db: listener }, { id, payload: { patientId: 'x' } }, async () => {
        steps.push(`${subject} begins`)
        await new Promise(setImmediate)
        steps.push(`${subject} ends`)
      }),
    ),
  )
  expect(steps).toEqual(['k begins', 'k ends', 'l begins', 'l ends'])
})

test('an event that nobody can read holds up none of the others', async () => {
  const [first] = await findDueNow()
  await listener.query(
    `insert into inbox (id, source, type, subject, occurred_at, recorded_at, payload)
     values ('event_0', 'patients', 'encounter.discharged.v1', 'x', now(), now(), '{}')`,
  )
  expect((await findDueNow()).map(({ id }) => id)).toContain(first?.id)
  const [row]: { last_error: string }[] = await listener.query(
    `select last_error from inbox where id = 'event_0'`,
  )
  expect(row?.last_error).toBe('unreadable')
})

test('the relay may not read an inbox nor write an outbox', async () => {
  const roles: { inbox: boolean; outbox: boolean; others: number }[] = await listener.query(
    `select has_table_privilege('baton_relay', 'inbox', 'select, update, delete') as inbox,
            has_table_privilege('baton_relay', 'outbox', 'insert, update, delete') as outbox,
            (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
               and relname not in ('inbox', 'outbox')
               and has_table_privilege('baton_relay', oid, 'select, insert, update, delete')) as others`,
  )
  expect(roles).toEqual([{ inbox: false, outbox: false, others: 0 }])
})

async function findDueNow() {
  await listener.query(
    `update inbox set next_attempt_at = now() - interval '1 second' where handled_at is null`,
  )
  return findDue(listener, 10)
}

test('a backlog of many batches arrives whole and in order', async () => {
  const before = (await inboxSubjects()).length
  const subjects = Array.from({ length: 1_203 }, (_, at) => `backlog-${at}`)
  await source.transaction((tx) => appendToOutbox(tx, subjects.map(discharged)))
  await drainUntilThereAre(before + subjects.length)
  expect((await inboxSubjects()).slice(before)).toEqual(subjects)
})

test('what a file tells waits until the file has ended, what else is told meanwhile does not', async () => {
  await listener.query('update inbox set handled_at = now() where handled_at is null')
  const nudged: (readonly string[])[] = []
  const nudge = async (_: unknown, ids: readonly string[]) => void nudged.push(ids)
  const file = Array.from({ length: 450 }, (_, at) => discharged(`of-a-file-${at}`))
  await source.transaction((tx) => appendToOutbox(tx, file))
  await source.transaction((tx) => appendToOutbox(tx, [discharged('meanwhile')]))
  for (let tries = 0; tries < 400 && !(await inboxSubjects()).includes('meanwhile'); tries += 1) {
    while ((await relayOnce(connections, 'patients', nudge)) > 0);
    await delay(10)
  }
  expect(nudged.map((ids) => ids.length)).toEqual([1])
  const pass = (seconds: number) =>
    listener.query(
      `update inbox set next_attempt_at = next_attempt_at - $1 * interval '1 second' where handled_at is null`,
      [seconds],
    )
  const due = async () => (await findDue(listener, 500)).map(({ subject }) => subject)
  await pass(2)
  expect(await due()).toEqual(['meanwhile'])
  await pass(4) // nothing more has come of the file for five seconds
  expect(await due()).toEqual(['meanwhile', ...file.map(({ subject }) => subject)])
})

test('what a file tells for longer has its turn ten minutes after it came', async () => {
  await listener.query('update inbox set handled_at = now() where handled_at is null')
  const come = (subject: string, secondsAgo: number) =>
    listener.query(
      `insert into inbox (id, source, type, subject, occurred_at, recorded_at, payload, next_attempt_at)
       select $1, 'patients', type, $1, occurred_at, recorded_at, payload, now() + interval '601 seconds' - $2 * interval '1 second'
         from inbox where subject = 'of-a-file-0'`,
      [subject, secondsAgo],
    )
  await come('first', 602)
  await come('second', 590)
  await come('last', 1)
  expect((await findDue(listener, 10)).map(({ subject }) => subject)).toEqual(['first'])
})

test('what a relay of before does not know is brought by the next one that does, once', async () => {
  const ofBefore = { ...connections, subscriptions: { 'patient.registered.v1': ['care-plans' as const] } }
  const before = (await inboxSubjects()).length
  const nudged: (readonly string[])[] = []
  const nudge = async (_: unknown, ids: readonly string[]) => void nudged.push(ids)
  await source.transaction((tx) => appendToOutbox(tx, ['newer-1', 'newer-2'].map(discharged)))
  const noted = async (): Promise<number> =>
    (await connections.positions.query('select 1 from unknown_event')).rows.length
  for (let tries = 0; tries < 400 && (await noted()) < 2; tries += 1) {
    while ((await relayOnce(ofBefore, 'patients', nudge)) > 0);
    await delay(10)
  }
  await drain()
  expect(await relayUnknownOnce(ofBefore, 'patients', nudge)).toBe(0)
  expect((await inboxSubjects()).slice(before)).toEqual([])
  expect(await relayUnknownOnce(connections, 'patients', nudge)).toBe(2)
  expect((await inboxSubjects()).slice(before)).toEqual(['newer-1', 'newer-2'])
  expect(nudged.map((ids) => ids.length)).toEqual([2])
  expect([await relayUnknownOnce(connections, 'patients', nudge), await noted()]).toEqual([0, 0])
})

test('an empty outbox is looked into again and again without being planned anew', async () => {
  const [outbox] = connections.outboxes.values()
  for (let looks = 0; looks < 12; looks += 1) await drain()
  for (const pool of [outbox, connections.positions]) {
    const held = await pool?.query<{ generic_plans: string }>(
      'select generic_plans from pg_prepared_statements',
    )
    expect(held?.rows.map(({ generic_plans: reused }) => Number(reused) > 0)).toEqual([true])
  }
})
