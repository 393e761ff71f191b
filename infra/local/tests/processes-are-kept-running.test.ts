import { freePort } from '@baton/local/free-port'
import { ManagedProcess } from '@baton/local/managed-process'
import { afterAll, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eventually, isAlive } from './fixtures.js'

const script = fileURLToPath(new URL('./dummy-process.mjs', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'baton-processes-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

async function dummy(mode: string): Promise<{ process: ManagedProcess; said: string[]; logFile: string }> {
  const port = await freePort()
  const said: string[] = []
  const logFile = join(dir, `${mode}-${port}.log`)
  const env = { PATH: process.env['PATH'], MODE: mode, PORT: String(port) }
  const url = `http://127.0.0.1:${port}`
  const say = (line: string): void => void said.push(line)
  return {
    process: new ManagedProcess({ name: mode, command: [script], url, env, cwd: dir, logFile, say }),
    said,
    logFile,
  }
}

test('a process that dies is started again, with a new id and on its own address', async () => {
  const { process: one, said } = await dummy('well')
  await one.start()
  const before = one.pid
  one.kill('SIGKILL')
  await eventually('it runs again', () => one.pid !== before)
  await one.ready()
  expect(said).toEqual(['well ended (SIGKILL) and is started again'])
  await one.stop()
  expect(isAlive(one.pid)).toBe(false)
})

test('a process that cannot start is given up after three tries, and its own words are shown', async () => {
  const { process: one, logFile } = await dummy('dies')
  await expect(one.start()).rejects.toThrow(
    /^dies ends as soon as it starts[^]*cannot find its configuration/,
  )
  expect(existsSync(logFile)).toBe(true)
})

test('a process that will not stop is killed after 15 seconds', async () => {
  const { process: one, said } = await dummy('stubborn')
  await one.start()
  await one.stop()
  expect(isAlive(one.pid)).toBe(false)
  expect(said).toEqual(['stubborn did not stop in time and was killed'])
})

test('a process that is not ready yet can be stopped, and its start fails', async () => {
  const { process: one } = await dummy('never-ready')
  const started = one.start()
  const outcome = expect(started).rejects.toThrow('was stopped before it was ready')
  await eventually('it runs', () => one.pid > 0)
  await one.stop()
  await outcome
})

test('the log of the run before is kept beside the new one', async () => {
  const { process: one, logFile } = await dummy('dies')
  await one.start().catch(() => undefined)
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  expect(lines).toHaveLength(3)
  await one.start().catch(() => undefined)
  expect(readFileSync(`${logFile}.1`, 'utf8').trim().split('\n')).toHaveLength(3)
})
