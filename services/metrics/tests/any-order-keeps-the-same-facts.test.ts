import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openDatabase } from '@baton/database/open-database'
import type { DomainEvent } from '@baton/events/event'
import { handle } from '@baton/service-kit/inbox-worker'
import type { MetricsDeps } from '../src/deps.js'
import { definition } from '../src/definition.js'
import { variedHistory } from './a-varied-history.js'
import { startMetrics, told, type Started } from './fixtures.js'

const version = fc.record({
  patient: fc.nat(2),
  stay: fc.nat(2),
  hour: fc.nat(5),
  day: fc.nat(7),
  revises: fc.boolean(),
  facilityId: fc.uuid(),
})

/** Stays of a few patients that are told over and over, often two versions in one instant. */
function manyVersions(): readonly DomainEvent[] {
  return fc
    .sample(version, { numRuns: 60, seed: 7 })
    .map(({ patient, stay, hour, day, revises, facilityId }) => {
      const patientId = `patient_${patient}`
      const at = new Date(Date.UTC(2026, 10, 20, hour)).toISOString()
      const began = new Date(Date.UTC(2025, 11, 28 + day)).toISOString()
      const same = { type: 'Encounter', id: `${patientId}-s${stay}`, status: 'finished', class: 'IMP' }
      const facts = [{ ...same, start: began, facilityId, revises }]
      return told('clinical-fact.recorded.v1', {
        subject: patientId,
        patientId,
        at,
        payload: { patientId, facts },
      })
    })
}

const history = [...variedHistory(), ...manyVersions()]
let start: Started
let second: MetricsDeps
beforeAll(async () => {
  start = await startMetrics()
  const { url } = start.subgraph.db.options as { url?: string } // the database was opened by its URL
  const { entities } = definition
  const db = await openDatabase({ url: url ?? '', entities, applicationName: 'test', poolSize: 3 })
  second = { ...start.subgraph.deps, db }
}, 120_000)
afterAll(async () => {
  await second.db.destroy()
  await start.subgraph.close()
})

/** As two workers do that took the same nudges: each event is handled by both, many at once. */
async function handleAll(events: readonly DomainEvent[]): Promise<void> {
  const { db } = start.subgraph
  const rows = events.map((event) => ({
    ...event,
    patient_id: event.patientId,
    occurred_at: event.occurredAt,
    recorded_at: event.recordedAt,
  }))
  await db.query(
    `insert into inbox (id, source, type, subject, patient_id, occurred_at, recorded_at, payload)
     select id, source, type, subject, patient_id, occurred_at, recorded_at, payload from jsonb_to_recordset($1::jsonb)
         as told (id text, source text, type text, subject text, patient_id text, occurred_at timestamptz, recorded_at timestamptz, payload jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  )
  for (let first = 0; first < events.length; first += 40) {
    const some = events.slice(first, first + 40)
    const workers = [start.subgraph.deps, second]
    await Promise.all(
      workers.flatMap((deps) => some.map((event) => handle(deps, definition.handlers, event))),
    )
  }
  for (let tries = 0; tries < 20; tries += 1) {
    const left: { id: string }[] = await db.query(`select id from inbox where handled_at is null`)
    const waiting = events.filter(({ id }) => left.some((row) => row.id === id))
    for (const event of waiting) await handle(start.subgraph.deps, definition.handlers, event)
  }
  expect(await db.query(`select id, last_error from inbox where handled_at is null`)).toEqual([])
}

const TABLES = [
  'fact',
  'patient_fact',
  'clinical_fact',
  'fact_revision',
  'person_fact',
  'transition_fact',
  'contact_fact',
  'decision_fact',
  'record_label',
]

async function kept(): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const table of TABLES) {
    const rows: { row: string }[] = await start.subgraph.db.query(
      `select t::text as row from ${table} t order by 1`,
    )
    found.set(
      table,
      rows.map(({ row }) => row),
    )
  }
  return found
}

async function forget(): Promise<void> {
  const { url } = start.subgraph.db.options as { url?: string } // as above
  const owner = new URL(process.env['TEST_DATABASE_URL'] ?? '')
  owner.pathname = new URL(url ?? '').pathname
  const db = await openDatabase({ url: owner.href, entities: [], applicationName: 'test', poolSize: 1 })
  await db.query(`truncate inbox, care_relationship, care_gap_check, ${TABLES.join(', ')}`)
  await db.destroy()
}

test('whatever the order, twice over and by two workers at once, the same facts are kept', async () => {
  for (const event of history) await start.subgraph.deliver(event)
  const asTold = await kept()
  expect(asTold.get('fact')?.length).toBeGreaterThan(100)
  const versions: { known: number }[] = await start.subgraph.db.query(
    `select count(*) filter (where known_until = 'infinity')::int as known from clinical_fact where resource_id like 'patient\\__-s_' group by resource_id`,
  )
  expect(versions.every(({ known }) => known > 0)).toBe(true)
  const anyOrder = fc.shuffledSubarray(history, { minLength: history.length })
  const property = fc.asyncProperty(anyOrder, fc.subarray(history), async (order, twice) => {
    await forget()
    await handleAll([...order, ...twice])
    for (const [table, rows] of await kept()) expect([table, rows]).toEqual([table, asTold.get(table)])
  })
  await fc.assert(property, { numRuns: 3, seed: 7, endOnFailure: true })
}, 120_000)
