import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startStack, type RunningStack } from '@baton/local/run-stack'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
let dir: string
let running: RunningStack

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'baton-directory-'))
  running = await startStack({ dir: join(dir, 'stack'), port: 0, quiet: true, forgetful: true })
}, 120_000)

afterAll(async () => {
  await running.stop()
  await rm(dir, { recursive: true, force: true })
}, 60_000)

interface Counted {
  readonly file: string
  readonly table: string
  readonly rows: number
  readonly taken: number
  readonly kept: number
  readonly rejected: number
  readonly unchanged: number
}
interface Report {
  readonly agencies: number
  readonly services: number
  readonly servicesChanged: number
  readonly files: readonly Counted[]
  readonly rejects: readonly { file: string; table: string | null; row: number; reason: string }[]
}

/** `baton directory import PATH --json`, as somebody types it. */
async function importOf(path: string, source: string): Promise<{ status: number; report: Report }> {
  const command = [main, 'directory', 'import', path, '--source', source, '--json']
  const env = { ...process.env, BATON_URL: running.gatewayUrl }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : 0
      if (stdout === '') reject(new Error(stderr))
      else resolve({ status, report: JSON.parse(stdout) as Report })
    })
  })
}

function expectEveryRow({ files, rejects }: Report): void {
  expect(files.length).toBeGreaterThan(0)
  for (const { rows, taken, kept, rejected } of files) expect(taken + kept + rejected).toBe(rows)
  const rejected = files.reduce((sum, file) => sum + file.rejected, 0)
  expect(rejects.filter(({ row }) => row > 0)).toHaveLength(rejected)
  for (const { reason } of rejects) expect(reason.length).toBeGreaterThan(5)
}

const folder = new URL('../../../../shared/data/hsds/', import.meta.url)
const whenHere = existsSync(folder) ? test.each : test.skip.each
if (!existsSync(folder))
  console.log('The real directories are not at hand (../shared/data/hsds): not imported here.')

whenHere([
  ['HSDS 1.x CSV', 'ohana_sample_csv'],
  ['HSDS 3.0 CSV', 'spec_examples/csv'],
  ['HSDS 3.0 JSON', 'spec_examples'],
])(
  '%s: every row is accounted for, and a second import changes nothing',
  async (source, name) => {
    const path = fileURLToPath(new URL(name, folder))
    const first = await importOf(path, source)
    expectEveryRow(first.report)
    expect(first.report.services).toBeGreaterThan(0)
    expect(first.status).toBe(first.report.rejects.length > 0 ? 1 : 0)
    const again = await importOf(path, source)
    expectEveryRow(again.report)
    expect(again.report.servicesChanged).toBe(0)
    expect(again.report.rejects).toEqual(first.report.rejects)
    for (const { rows, rejected, unchanged } of again.report.files) expect(unchanged).toBe(rows - rejected)
  },
  60_000,
)

test('what is wrong is rejected row by row with its reason, and the status says that there was something', async () => {
  const path = join(dir, 'wrong')
  await mkdir(path)
  const files = {
    'organizations.csv': 'id,name,description\no1,Bay Pantry,Food\no2,,Nameless\no1,Bay Pantry,Twice\n',
    'services.csv':
      'id,organization_id,name,status\ns1,o1,Food boxes,active\ns2,o7,Orphan,active\ns3,o1,Odd,sometimes\n',
    'unknown_table.csv': 'id,what\nu1,nobody knows\n',
    'broken.json': '{"id": ',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text)
  const { status, report } = await importOf(path, 'wrong')
  expectEveryRow(report)
  expect(status).toBe(1)
  expect(report).toMatchObject({ agencies: 1, services: 1 })
  expect(report.rejects.map(({ file, row }) => `${file} ${row}`)).toEqual(
    expect.arrayContaining(['broken.json 0', 'organizations.csv 2', 'organizations.csv 3', 'services.csv 2']),
  )
}, 60_000)
