import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { wallClock } from '@baton/service-kit/clock'
import { testRedisUrl } from '@baton/testing/test-database'
import { exportFileRoute } from '../src/routes/export-file.js'
import { dataOf, jo, startMetrics, type Started } from './fixtures.js'

const WORKER = fileURLToPath(new URL('../dist/worker.js', import.meta.url))
const ROWS = 6_000
const PIECE = 50

let start: Started
const running = new Set<ChildProcess>()
beforeAll(async () => {
  start = await startMetrics()
  await start.subgraph.db.query(
    `insert into fact (event_id, type, subject_id, patient_id, occurred_at, recorded_at, part2, payload)
     select 'event_' || i, 'encounter.admitted.v1', 'encounter_' || i, 'patient_' || i, at, at, false, '{"class": "IMP"}'
       from generate_series(1, $1::int) i, lateral (select timestamptz '2026-11-05' + i * interval '5 minutes' as at) x`,
    [ROWS],
  )
}, 120_000)
afterAll(async () => {
  for (const worker of running) worker.kill('SIGKILL')
  await start.subgraph.close()
})

/** A worker of its own process, as it runs in production. */
function startWorker(): ChildProcess {
  const { url } = start.subgraph.db.options as { url?: string } // the database was opened by its URL
  const worker = spawn(process.execPath, [WORKER], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: '0',
      DATABASE_URL: url,
      REDIS_URL: testRedisUrl(),
      SIGNING_KEYS: JSON.stringify({ test: 'a signing key of the tests, long enough to be one' }),
      CURSOR_SECRET: 'the cursor secret of the tests, long enough',
      EXPORT_CHUNK_ROWS: String(PIECE),
    },
  })
  running.add(worker)
  return worker
}

async function kill(worker: ChildProcess): Promise<void> {
  const ended = once(worker, 'exit')
  worker.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  running.delete(worker)
}

interface Progress {
  readonly status: string
  readonly rowsDone: number
  readonly bytes: number
}

async function progressOf(id: string): Promise<Progress> {
  const [job]: Progress[] = await start.subgraph.db.query(
    `select status, rows_done as "rowsDone", bytes::int as bytes from export_job where id = $1`,
    [id],
  )
  if (!job) throw new Error(`There is no export ${id}.`)
  return job
}

async function progress(id: string, enough: (job: Progress) => boolean): Promise<Progress> {
  for (;;) {
    const job = await progressOf(id)
    if (enough(job)) return job
    await pause(5)
  }
}

/** At the hour of the workers, which keep a file for three days from theirs on. */
async function download(id: string, range?: string): Promise<string> {
  const { content } = await exportFileRoute.handle(
    { ...start.subgraph.deps, clock: wallClock() },
    {
      path: `/exports/${id}`,
      viewer: jo,
      requestId: 'request_test',
      headers: range ? { range } : {},
      body: Buffer.alloc(0),
      stream: Readable.from([]),
    },
  )
  return content?.data instanceof Readable ? text(content.data) : ''
}

test('workers that are killed at any instant leave a file that the next one completes, with every row once', async () => {
  const input = { kind: 'FACTS', format: 'NDJSON', period: { start: '2026-11-01', end: '2026-11-30' } }
  const answer = await start.subgraph.query(
    jo,
    `mutation ($input: StartExportInput!) { startExport(input: $input) { export { id } userErrors { message } } }`,
    { input },
  )
  const id: string = dataOf(answer)?.['startExport'].export.id
  const seen: number[] = []
  for (let deaths = 0; deaths < 2; deaths += 1) {
    const before = (await progressOf(id)).rowsDone
    // Nobody waits in a test until the worker counts as dead.
    await start.subgraph.db.query(
      `update export_job set touched_at = now() - interval '1 minute' where id = $1`,
      [id],
    )
    const worker = startWorker()
    await progress(id, ({ rowsDone }) => rowsDone > before)
    await kill(worker)
    const left = await progressOf(id)
    expect(left).toMatchObject({ status: 'RUNNING', rowsDone: expect.any(Number) })
    expect(left.rowsDone % PIECE).toBe(0)
    seen.push(left.rowsDone)
  }
  expect(seen[1]).toBeLessThan(ROWS)
  await start.subgraph.db.query(
    `update export_job set touched_at = now() - interval '1 minute' where id = $1`,
    [id],
  )
  const last = startWorker()
  const done = await progress(id, ({ status }) => status === 'COMPLETED')
  await kill(last)
  const file = await download(id)
  expect(Buffer.byteLength(file)).toBe(done.bytes)
  const ids = file
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { event_id: string }).event_id)
  expect(ids).toEqual(Array.from({ length: ROWS }, (_, at) => `event_${at + 1}`))
  const [middle, end] = [Math.floor(done.bytes / 3), done.bytes]
  expect(`${await download(id, `bytes=0-${middle - 1}`)}${await download(id, `bytes=${middle}-`)}`).toBe(file)
  expect(await download(id, `bytes=${end - 10}-${end + 99}`)).toBe(file.slice(-10))
}, 120_000)
