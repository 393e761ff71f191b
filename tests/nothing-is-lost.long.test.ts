import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SUBSCRIPTIONS, type Listener } from '@baton/events/subscriptions'
import type { EventType } from '@baton/events/catalogue'
import { startStack, type RunningStack } from '@baton/local/run-stack'
import { Redis } from 'ioredis'
import pg from 'pg'

/*
 * Promise 1, attacked: while two hundred discharges travel from the import to the transitions and the metrics, every
 * process is killed with -9 and Redis is emptied, again and again. At the end nothing is missing and nothing is there
 * twice. The order of the attacks follows a seed; the machine decides what each one hits.
 */
const FILES = 5
const PATIENTS_IN_A_FILE = 40
const PATIENTS = FILES * PATIENTS_IN_A_FILE
const FEWEST_ATTACKS = 24
/** A slow machine must come to rest some time: every death makes the next start wait longer, and each start is work. */
const MOST_ATTACKS = 32
/** After the last attack, for everything to arrive; on a quiet machine it takes seconds. */
const PATIENCE_MS = 150_000
/** Whoever sends forty lines is answered, whatever dies meanwhile: a second is usual. */
const ANSWERED_WITHIN_MS = 60_000
const SEED = Number(process.env['CRASH_SEED'] ?? 20_261_124)
const DATABASES: Record<Listener, string> = {
  patients: 'patients',
  'care-plans': 'care_plans',
  referrals: 'referrals',
  authorizations: 'authorizations',
  metrics: 'metrics',
  gateway: 'gateway',
}
const LISTENERS = Object.keys(DATABASES) as Listener[]
const dir = mkdtempSync(join(tmpdir(), 'baton-crash-'))
const over = new AbortController()
let stack: RunningStack

beforeAll(async () => {
  stack = await startStack({ dir, port: 0, quiet: true, forgetful: false })
}, 120_000)

afterAll(async () => {
  over.abort()
  await stack.stop()
  rmSync(dir, { recursive: true, force: true })
}, 60_000)

test('whatever dies and however often Redis is emptied, every event reaches every listener and works once', async () => {
  let submitted = false
  const importing = submitAll().then(() => {
    submitted = true
  })
  const [attacks] = await Promise.all([attack(() => submitted), importing])
  await settled()
  const told = await eventsTold()
  for (const listener of LISTENERS) {
    const handled = await eventsHandled(listener)
    for (const type of typesOf(listener))
      expect({ listener, type, ids: handled.get(type) ?? [] }).toEqual({
        listener,
        type,
        ids: told.get(type) ?? [],
      })
  }
  const [episodes] = await sql(
    'care-plans',
    'select count(*)::int as n, count(distinct encounter_id)::int as d from transition_episode',
  )
  expect(episodes).toEqual({ n: PATIENTS, d: PATIENTS })
  expect(told.get('encounter.discharged.v1')?.length).toBe(PATIENTS)
  expect(told.get('transition.opened.v1')?.length).toBe(PATIENTS)
  expect(attacks).toBeGreaterThanOrEqual(FEWEST_ATTACKS)
}, 420_000)

/** Kills one process after another, or empties Redis, at moments that the seed gives, while there is work. */
async function attack(isSubmitted: () => boolean): Promise<number> {
  const random = mulberry32(SEED)
  const victims = stack.processes().map(({ name }) => name)
  let attacks = 0
  while (attacks < FEWEST_ATTACKS || (!isSubmitted() && attacks < MOST_ATTACKS)) {
    const victim = victims[Math.floor(random() * victims.length)]
    if (random() < 0.25) await flushRedis()
    else if (victim) stack.kill(victim, 'SIGKILL')
    attacks += 1
    await delay(200 + random() * 900)
  }
  return attacks
}

/** One file after the other, so that events are under way all the time. */
async function submitAll(): Promise<void> {
  for (let file = 0; file < FILES; file += 1) {
    await submitUntilAccepted(discharges(file))
    await delay(2_000)
  }
}

async function flushRedis(): Promise<void> {
  const redis = new Redis(stack.redisUrl, {
    maxRetriesPerRequest: 0,
    lazyConnect: true,
    retryStrategy: () => null,
  })
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    await redis.flushall()
  } catch {
    // Redis is dead at this moment: as empty as it gets
  } finally {
    redis.disconnect()
  }
}

/** A sender that is not told "accepted" sends again: a second import of the same file changes nothing. */
async function submitUntilAccepted(ndjson: string): Promise<void> {
  while (!over.signal.aborted) {
    const timeout = AbortSignal.timeout(ANSWERED_WITHIN_MS)
    const status = await submit(ndjson, AbortSignal.any([over.signal, timeout])).catch((error: unknown) => {
      // the gateway or the patients subgraph is dead at this moment: that is told at once
      if (timeout.aborted) throw new Error('An import is not answered', { cause: error })
    })
    if (status === 202) return
    await delay(500)
  }
}

async function submit(ndjson: string, signal: AbortSignal): Promise<number> {
  const token = await fetch(`${stack.gatewayUrl}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'adam' }),
    signal,
  })
  const { access_token: bearer } = (await token.json()) as { access_token: string }
  const answer = await fetch(`${stack.gatewayUrl}/import/fhir`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/fhir+ndjson' },
    body: ndjson,
    signal,
  })
  return answer.status
}

/** Waits until nothing waits: the import is through, every outbox is copied and every inbox is handled. */
async function settled(): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  let calm = 0
  while (calm < 3) {
    await delay(1_000)
    const waiting = await whatWaits().catch((error: unknown) => [String(error)])
    calm = waiting.length === 0 ? calm + 1 : 0
    if (performance.now() > deadline) throw new Error(`Still waiting for ${await describe(waiting)}`)
  }
}

/** In words, what is on its way. */
async function whatWaits(): Promise<readonly string[]> {
  const told = await eventsTold()
  const ended = told.get('encounter.discharged.v1')?.length ?? 0
  const waiting = ended < PATIENTS ? [`${PATIENTS - ended} discharges of the import`] : []
  for (const listener of LISTENERS) {
    const handled = await eventsHandled(listener)
    for (const type of typesOf(listener)) {
      const missing = (told.get(type)?.length ?? 0) - (handled.get(type)?.length ?? 0)
      if (missing > 0) waiting.push(`${missing} ${type} at ${listener}`)
    }
  }
  return waiting
}

/** What a person needs who finds this test red: what waits, who runs, and what the inboxes say of it. */
async function describe(waiting: readonly string[]): Promise<string> {
  const stuck = await Promise.all(
    LISTENERS.map((name) =>
      sql(
        name,
        `select '${name}' as at, type, attempts, last_error, dead_at, next_attempt_at, now() as now
           from inbox where handled_at is null order by attempts desc limit 2`,
      ).catch(() => []),
    ),
  )
  const jobs = await sql('patients', 'select status, lines, lease_until, now() as now from import_job').catch(
    () => [],
  )
  const running = stack.processes().map(({ name, pid }) => `${name} ${pid}`)
  return [...waiting, running.join(', '), JSON.stringify({ stuck: stuck.flat(), jobs })].join('\n  ')
}

/** The ids of the events in all outboxes, by type. */
async function eventsTold(): Promise<ReadonlyMap<string, readonly string[]>> {
  const sources = LISTENERS.filter((name) => name !== 'gateway')
  const found = await Promise.all(sources.map((name) => sql(name, 'select type, id from outbox')))
  return idsByType(found.flat())
}

/** The ids of the events that a listener has handled, by type. */
async function eventsHandled(listener: Listener): Promise<ReadonlyMap<string, readonly string[]>> {
  return idsByType(await sql(listener, 'select type, id from inbox where handled_at is not null'))
}

function idsByType(rows: readonly Record<string, unknown>[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const { type, id } of rows) {
    const some = ids.get(String(type)) ?? []
    some.push(String(id))
    ids.set(String(type), some)
  }
  for (const some of ids.values()) some.sort()
  return ids
}

function typesOf(listener: Listener): readonly EventType[] {
  return (Object.keys(SUBSCRIPTIONS) as EventType[]).filter((type) => SUBSCRIPTIONS[type].includes(listener))
}

async function sql(service: Listener, text: string, values: readonly unknown[] = []) {
  const url = new URL(stack.adminUrl)
  url.pathname = `/${DATABASES[service]}`
  const client = new pg.Client({ connectionString: url.href })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const result = await client.query<Record<string, unknown>>(text, [...values])
    return result.rows
  } finally {
    await client.end()
  }
}

/** One patient a line, each with one inpatient stay that ended yesterday. */
function discharges(file: number): string {
  const day = 86_400_000
  const ended = new Date(Date.now() - day).toISOString()
  const began = new Date(Date.now() - 4 * day).toISOString()
  const first = file * PATIENTS_IN_A_FILE
  const lines = Array.from({ length: PATIENTS_IN_A_FILE }, (_, n) => bundle(first + n, { began, ended }))
  return lines.map((line) => JSON.stringify(line)).join('\n')
}

function bundle(n: number, { began, ended }: { began: string; ended: string }) {
  const patient = `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
  const encounter = `urn:uuid:00000000-0000-4000-9000-${String(n).padStart(12, '0')}`
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      {
        fullUrl: patient,
        resource: {
          resourceType: 'Patient',
          id: patient.slice(9),
          identifier: [{ system: 'urn:baton:mrn', value: `CR-${n}` }],
          name: [{ family: `Crash${n}`, given: ['Test'] }],
          gender: 'female',
          birthDate: '1950-01-01',
          address: [{ state: 'NY', postalCode: '10001' }],
        },
        request: { method: 'POST', url: 'Patient' },
      },
      {
        fullUrl: encounter,
        resource: {
          resourceType: 'Encounter',
          id: encounter.slice(9),
          status: 'finished',
          class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
          subject: { reference: patient },
          period: { start: began, end: ended },
          hospitalization: { dischargeDisposition: { coding: [{ code: '01' }], text: 'home' } },
        },
        request: { method: 'POST', url: 'Encounter' },
      },
    ],
  }
}

/** A small seeded generator (mulberry32): the same attacks in the same order every time. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
