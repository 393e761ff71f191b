import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import type { DomainEvent } from '@baton/events/event'
import { handle } from '@baton/service-kit/inbox-worker'
import { newId } from '@baton/service-kit/ids'
import { openLog } from '@baton/service-kit/log'
import { testDatabase } from '@baton/testing/test-database'
import { viewer } from '@baton/testing/viewers'
import type { DataSource } from 'typeorm'
import { accessEpoch, awaitEpoch, raiseEpoch } from '../src/access-epoch.js'
import { careRelationshipHandlers, mayTouchPatient, patientFilter } from '../src/care-relationships.js'

type Kind = 'granted' | 'ended'

let db: DataSource
let database: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => {
  database = await testDatabase('gateway')
  db = await openDatabase({ url: database.url, entities: [], applicationName: 'test' })
})
beforeEach(async () => {
  await db.query('delete from care_relationship')
  await db.query('update access_state set epoch = 0')
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

const dana = viewer('dana')
const at = (instant: string): Date => new Date(instant)
const P1 = newId('patient')
const P2 = newId('patient')
const FROM = '2026-11-20T00:00:00Z'

function told(kind: Kind, patientId: string, change: { until?: string; epoch?: number } = {}): DomainEvent {
  const type = `care-relationship.${kind}.v1` as const
  const now = at(FROM)
  const payload = {
    patientId,
    practitionerId: dana.id,
    kind: 'COVERING',
    from: FROM,
    until: null,
    epoch: 0,
    ...change,
  }
  const event = { id: newId('event'), type, source: 'patients', subject: patientId, patientId, payload }
  return { ...event, occurredAt: now, recordedAt: now } // the payload fits both types
}

async function arrives(event: DomainEvent): Promise<void> {
  await db.query(
    `insert into inbox (id, source, type, subject, occurred_at, recorded_at, payload) values ($1, $2, $3, $4, $5, $5, $6)
     on conflict do nothing`,
    [event.id, event.source, event.type, event.subject, event.occurredAt, JSON.stringify(event.payload)],
  )
  await handle({ db, log: openLog('test', 'silent') }, careRelationshipHandlers, event)
}

const mayRead = (
  who: Parameters<typeof mayTouchPatient>[1],
  patientId: string,
  now: string,
): Promise<boolean> =>
  mayTouchPatient(db, who, { row: 'demographics', verb: 'read', patientId, now: at(now) })

test('a coordinator reaches a patient from the first instant to the last, and not at it', async () => {
  await arrives(told('granted', P1, { until: '2026-12-01T05:00:00Z' }))
  expect(await mayRead(dana, P1, '2026-11-19T23:59:59.999Z')).toBe(false)
  expect(await mayRead(dana, P1, FROM)).toBe(true)
  expect(await mayRead(dana, P1, '2026-12-01T04:59:59.999Z')).toBe(true)
  expect(await mayRead(dana, P1, '2026-12-01T05:00:00Z')).toBe(false)
  expect(await mayRead(viewer('ida'), P1, FROM)).toBe(false)
  expect(await mayRead(dana, P2, FROM)).toBe(false)
})

test('reach follows the role: everything, oneself, or nothing', async () => {
  expect(await mayRead(viewer('jo'), P1, FROM)).toBe(true)
  expect(await mayRead(viewer('rosa', { patientIds: [P1] }), P1, FROM)).toBe(true)
  expect(await mayRead(viewer('rosa', { patientIds: [P2] }), P1, FROM)).toBe(false)
  expect(await mayRead(viewer('ana'), P1, FROM)).toBe(false)
  expect(await mayRead(viewer('adam'), P1, FROM)).toBe(false)
  expect(
    patientFilter(viewer('harbor'), 'referral', { column: 'r.patient_id', now: at(FROM), nextParameter: 1 })
      .sql,
  ).toBe('false')
})

test('words that were sent in place of an id reach nobody, not even for whoever reaches everybody', async () => {
  expect(await mayRead(viewer('jo'), 'Rosa Delgado', FROM)).toBe(false)
  expect(await mayRead(viewer('jo'), newId('referral'), FROM)).toBe(false)
})

test('an end counts whatever order the events arrive in, and however often', async () => {
  const granted = told('granted', P1)
  const ended = told('ended', P1, { until: '2026-11-22T00:00:00Z', epoch: 1 })
  for (const event of [ended, granted, ended, granted]) await arrives(event)
  expect(await mayRead(dana, P1, '2026-11-21T00:00:00Z')).toBe(true)
  expect(await mayRead(dana, P1, '2026-11-23T00:00:00Z')).toBe(false)
  expect(await accessEpoch(db)).toBe(1)
})

test('revocations are applied in their order: one that comes early waits', async () => {
  const first = told('ended', P1, { until: FROM, epoch: 1 })
  const second = told('ended', P2, { until: FROM, epoch: 2 })
  await arrives(second)
  expect(await accessEpoch(db)).toBe(0)
  await arrives(first)
  await arrives(second)
  expect(await accessEpoch(db)).toBe(2)
})

test('a service that is behind waits for the revocation, and refuses when it does not come', async () => {
  const waiting = awaitEpoch(db, 1)
  await arrives(told('ended', P1, { until: FROM, epoch: 1 }))
  await waiting
  await expect(awaitEpoch(db, 2)).rejects.toMatchObject({ extensions: { code: 'ACCESS_STALE' } })
})

test('revocations at the same moment get numbers without gaps, and one that fails leaves none', async () => {
  const raise = (): Promise<number> => db.transaction((tx) => raiseEpoch(tx, 1))
  const failing = db.transaction(async (tx) => {
    await raiseEpoch(tx, 1)
    throw new Error('rolled back')
  })
  const results = await Promise.allSettled([raise(), failing, raise(), raise()])
  const numbers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  expect(numbers.sort()).toEqual([1, 2, 3])
})
