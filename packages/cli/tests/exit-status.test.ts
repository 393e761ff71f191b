import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
/** Nothing listens on port 1. */
const env = { ...process.env, BATON_URL: 'http://127.0.0.1:1' }

interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

test('help is there for every command and ends with 0', async () => {
  const { status, stdout } = await baton('--help')
  const commands = ['status', 'doctor', 'token', 'clock', 'import', 'scenario', 'load-synthetic']
  const ended = await Promise.all(commands.map(async (command) => baton(command, '--help')))
  expect([status, ...ended.map((one) => one.status)]).toEqual(Array(8).fill(0))
  for (const command of commands) expect(stdout).toContain(command)
}, 60_000)

test.each([
  ['an unknown command', ['dance']],
  ['an instant without an offset', ['clock', '2026-11-24T15:00']],
  ['a file that is not there', ['import', '/no/such/file.ndjson']],
  ['a scenario that is not in the book', ['scenario', 'S13']],
])('%s is wrong use: 2', async (_, command) => {
  const { status, stderr } = await baton(...command)
  expect(status).toBe(2)
  expect(stderr).not.toContain('    at ')
})

test('a stack that does not run is refused in one sentence that says what to do: 1', async () => {
  const { status, stderr } = await baton('status')
  expect(status).toBe(1)
  expect(stderr).toBe(
    'Nothing answers at http://127.0.0.1:1: start Baton with `npm start`, or set BATON_URL.\n',
  )
})

test('a scenario for a stack that does not run is refused in one sentence too: 1', async () => {
  const { status, stderr } = await baton('scenario', 'S6', '--here')
  expect(status).toBe(1)
  expect(stderr).toContain('Nothing answers at http://127.0.0.1:1: start Baton with `npm start`')
})

async function baton(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}
