import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { testRedisUrl } from '@baton/testing/test-database'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, queueFile } from './import-files.js'
import { bundleOf } from './large-bundles.js'

/*
 * The real worker process, killed with -9 while it imports, again and again. Whatever it had in hand is rolled back by the
 * database; the next worker goes on at the mark that committed with the lines.
 */
const WORKER = fileURLToPath(new URL('../dist/worker.js', import.meta.url))
const PEOPLE = 4_000
const LINES = PEOPLE * 2
const KILLS = 2
/** More than an import holds the names of; other people than those before. */
const VAST_PEOPLE = 5_100
const VAST_FROM = 10_000

const folder = mkdtempSync(join(tmpdir(), 'baton-killed-'))
let patients: TestSubgraph<PatientsDeps>
let worker: ChildProcess | null = null
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterEach(() => {
  worker?.kill('SIGKILL')
})
afterAll(async () => {
  await patients.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a worker that is killed amid an import loses nothing and doubles nothing', async () => {
  const lines = Array.from({ length: PEOPLE }, (_, number) => [patient(number), visit(number)]).flat()
  const id = await queueFile(patients, fileOf(lines), 'urn:killed')
  let done = 0
  for (let kill = 0; kill < KILLS; kill++) {
    worker = startWorker()
    done = await progressBeyond(id, done)
    await killWorker(worker)
    const left = await standing(id)
    expect(left.status).toBe('RUNNING')
    expect(left.kept).toBe(left.lines) // a line is in as far as the mark says, and no further
    done = left.lines
    await forgetWorker(id)
  }
  expect(done).toBeLessThan(LINES)
  worker = startWorker()
  await until(async () => (await standing(id)).status === 'COMPLETED')
  expect(await standing(id)).toMatchObject({ lines: LINES, kept: LINES, created: LINES, rejects: 0 })
  const [count] = await patients.db.query(`select (select count(*)::int from patient) as patients,
    (select count(*)::int from encounter) as encounters,
    (select count(*)::int from outbox where type = 'patient.registered.v1') as told,
    (select count(distinct subject)::int from outbox where type = 'patient.registered.v1') as of`)
  expect(count).toEqual({ patients: PEOPLE, encounters: PEOPLE, told: PEOPLE, of: PEOPLE })
}, 120_000)

test('a worker that is killed amid a bundle of many entries leaves nothing of it, and the next brings all of it once', async () => {
  const entry = Array.from({ length: VAST_PEOPLE }, (_, at) => [
    visit(VAST_FROM + at),
    patient(VAST_FROM + at),
  ])
  const sent = bundleOf(
    'transaction',
    entry.flat().map((resource) => ({ resource })),
  )
  const source = 'urn:killed-vast'
  const id = await queueFile(patients, fileOf([sent]), source)
  for (const seconds of [0.3, 1.2]) {
    worker = startWorker()
    await until(() => isWriting(seconds))
    await killWorker(worker)
    expect(await standing(id, source)).toMatchObject({ status: 'RUNNING', lines: 0, kept: 0, created: 0 })
    await forgetWorker(id)
  }
  worker = startWorker()
  await until(async () => (await standing(id, source)).status === 'COMPLETED')
  const whole = { lines: 1, kept: 2 * VAST_PEOPLE, created: 2 * VAST_PEOPLE, rejects: 0 }
  expect(await standing(id, source)).toMatchObject(whole)
  const [count] = await patients.db.query(
    `with own as (select target_id, type from source_resource where source = $1)
     select (select count(*)::int from patient join own on own.target_id = patient.id) as patients,
       (select count(distinct patient_id)::int from encounter join own on own.target_id = encounter.id) as visited,
       (select count(*)::int from outbox join own on own.target_id = subject where outbox.type = 'patient.registered.v1') as told`,
    [source],
  )
  expect(count).toEqual({ patients: VAST_PEOPLE, visited: VAST_PEOPLE, told: VAST_PEOPLE })
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${worker.pid}/status`, 'utf8'))?.[1]
  expect(Number(peak) / 1024).toBeLessThan(400)
}, 120_000)

/** Kills a worker; the database notices that it is gone, and rolls back what it had in hand. */
async function killWorker(running: ChildProcess): Promise<void> {
  running.kill('SIGKILL')
  await once(running, 'exit')
  await restOfDatabase()
}

/** The twenty seconds pass after which another worker follows. */
async function forgetWorker(id: string): Promise<void> {
  await patients.db.query('update import_job set lease_until = clock_timestamp() where id = $1', [id])
}

/** Whether the worker has been writing in one transaction for so long. */
async function isWriting(seconds: number): Promise<boolean> {
  const [row] = await patients.db.query(
    `select count(*)::int as count from pg_stat_activity where datname = current_database()
        and application_name = 'baton-patients' and backend_xid is not null
        and xact_start < clock_timestamp() - make_interval(secs => $1)`,
    [seconds],
  )
  return row.count > 0
}

function startWorker(): ChildProcess {
  const env = {
    ...process.env,
    NODE_OPTIONS: '', // the tests' flags are not the worker's
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: databaseUrl(),
    REDIS_URL: `${testRedisUrl()}/9`, // jobs of other tests stay theirs
    SIGNING_KEYS: JSON.stringify({ test: 'a signing key of the tests, long enough to be one' }),
    CURSOR_SECRET: 'the cursor secret of the tests, long enough',
    BATON_STACK_DIR: folder,
  }
  return spawn(process.execPath, [WORKER], { env, stdio: 'ignore' })
}

function databaseUrl(): string {
  const { options } = patients.db
  return 'url' in options ? (options.url ?? '') : ''
}

/** Waits until more lines are in than before, but not all of them. */
async function progressBeyond(id: string, before: number): Promise<number> {
  let lines = before
  await until(async () => {
    const [row] = await patients.db.query('select lines from import_job where id = $1', [id])
    lines = row.lines
    return lines > before
  })
  return lines
}

async function standing(id: string, source = 'urn:killed') {
  const [row] = await patients.db.query(
    `select status, lines, created, reject_count as rejects,
            (select count(*)::int from source_resource where source = $2) as kept from import_job where id = $1`,
    [id, source],
  )
  return row as { status: string; lines: number; created: number; rejects: number; kept: number }
}

async function restOfDatabase(): Promise<void> {
  await until(async () => {
    const [row] = await patients.db.query(
      `select count(*)::int as open from pg_stat_activity where datname = current_database() and application_name = 'baton-patients'`,
    )
    return row.open === 0
  })
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(100)
}

const patient = (number: number) => ({
  resourceType: 'Patient',
  id: `p${number}`,
  identifier: [{ system: 'urn:mrn', value: String(700_000 + number) }],
  name: [{ family: `Family${number}`, given: [`Given${number}`] }],
  birthDate: `19${String(30 + (number % 60))}-0${1 + (number % 9)}-1${number % 10}`,
})

const visit = (number: number) => ({
  resourceType: 'Encounter',
  id: `e${number}`,
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: `Patient/p${number}` },
  period: { start: '2026-03-01T10:00:00Z', end: '2026-03-01T10:20:00Z' },
})
