import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { relayOnce, type RelayConnections } from '@baton/events/relay'
import { replayOnce } from '@baton/events/replay'
import { testDatabase } from '@baton/testing/test-database'
import pg from 'pg'
import type { DataSource } from 'typeorm'

const now = new Date('2026-11-24T19:05:00Z')
const EVENTS = 1_203

let source: DataSource
let listener: DataSource
let connections: RelayConnections
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const [from, to, positions] = await Promise.all(['patients', 'metrics', 'relay'].map(testDatabase))
  if (!from || !to || !positions) throw new Error('three databases were asked for')
  source = await openDatabase({ url: from.url, entities: [], applicationName: 'test' })
  listener = await openDatabase({ url: to.url, entities: [], applicationName: 'test' })
  const open = (database: { url: string }): pg.Pool => {
    const pool = new pg.Pool({ connectionString: database.url })
    closing.push(() => pool.end())
    return pool
  }
  const outboxes = new Map([['patients', open(from)] as const, ['metrics', open(to)] as const])
  connections = { outboxes, inboxes: new Map([['metrics', open(to)]]), positions: open(positions) }
  closing.push(
    () => source.destroy(),
    () => listener.destroy(),
    ...[from, to, positions].map((database) => () => database.drop()),
  )
})

afterAll(async () => {
  for (const close of closing) await close()
})

function died(subject: string, recordedAt: Date) {
  const payload = { patientId: subject, from: null, to: 'HIGH', reasons: [], at: recordedAt.toISOString() }
  return event('risk-tier.changed.v1', { subject, patientId: subject, occurredAt: now, recordedAt, payload })
}

async function ask(replayId: string, from: Date | null): Promise<void> {
  const payload = {
    replayId,
    listener: 'metrics',
    from: from?.toISOString() ?? null,
    at: now.toISOString(),
  } as const
  const about = { subject: replayId, patientId: null, occurredAt: now, recordedAt: now, payload }
  await listener.transaction((tx) => appendToOutbox(tx, [event('replay.requested.v1', about)]))
}

async function inbox(type: string): Promise<readonly { id: string; subject: string; payload: object }[]> {
  return listener.query(`select id, subject, payload from inbox where type = $1 order by arrival`, [type])
}

/** Snapshots span the cluster: a transaction that another test holds open next door holds the relay back a moment. */
async function until(met: () => Promise<boolean>, step: typeof relayOnce): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    for (const name of ['patients', 'metrics'] as const)
      while ((await step(connections, name, async () => undefined)) > 0);
    if (await met()) return
    await delay(25)
  }
  throw new Error('It never came to that.')
}

const noted = async (id: string): Promise<boolean> =>
  (await connections.positions.query('select 1 from replay where id = $1', [id])).rows.length > 0
const over = async (id: string): Promise<boolean> =>
  (await connections.positions.query('select 1 from replay where id = $1 and done_at is null', [id])).rows
    .length === 0

test('a listener that lost everything gets everything again, once, and is told how far it is', async () => {
  const events = Array.from({ length: EVENTS }, (_, at) => died(`patient_${at}`, now))
  await source.transaction((tx) => appendToOutbox(tx, events))
  await until(async () => (await inbox('risk-tier.changed.v1')).length === EVENTS, relayOnce)
  await listener.query(`delete from inbox where subject <> 'patient_7'`)
  await ask('replay_1', null)
  await until(() => noted('replay_1'), relayOnce)
  await until(() => over('replay_1'), replayOnce)
  const back = await inbox('risk-tier.changed.v1')
  expect(back).toHaveLength(EVENTS)
  expect(new Set(back.map(({ subject }) => subject)).size).toBe(EVENTS)
  const told = (await inbox('replay.progressed.v1')).map(({ payload }) => payload)
  expect(told).toContainEqual({
    replayId: 'replay_1',
    source: 'patients',
    read: 500,
    total: EVENTS,
    done: false,
    sources: 2,
  })
  expect(told).toContainEqual({
    replayId: 'replay_1',
    source: 'patients',
    read: EVENTS,
    total: EVENTS,
    done: true,
    sources: 2,
  })
})

test('a relay that died in between goes on and repeats nothing; a replay may begin late', async () => {
  const later = new Date('2026-11-25T00:00:00Z')
  await source.transaction((tx) => appendToOutbox(tx, [died('patient_late', later)]))
  await until(async () => (await inbox('risk-tier.changed.v1')).length === EVENTS + 1, relayOnce)
  await listener.query(`delete from inbox`)
  await ask('replay_2', later)
  await until(() => noted('replay_2'), relayOnce)
  await replayOnce(connections, 'patients', async () => undefined)
  await connections.positions.query(
    `update replay set xid = '0', sequence = 0, read = 0, done_at = null where id = 'replay_2'`,
  )
  await until(() => over('replay_2'), replayOnce)
  expect((await inbox('risk-tier.changed.v1')).map(({ subject }) => subject)).toEqual(['patient_late'])
})

test('a service can neither change nor delete what it told', async () => {
  await expect(source.query('delete from outbox')).rejects.toThrow('permission denied')
  await expect(source.query(`update outbox set payload = '{}'`)).rejects.toThrow('permission denied')
})
