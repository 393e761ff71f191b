import { expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bootstrap = fileURLToPath(new URL('../../bootstrap.mjs', import.meta.url))
const versionFile = new URL('../../node-version.mjs', import.meta.url).href

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(faultOf(version)).toBe('')
})

test.each(['12.22.0', '16.20.2', '18.20.0', '20.18.3'])(
  'Node %s is too old, and the message says what to do',
  (version) => {
    expect(faultOf(version)).toMatch(
      /^Baton needs Node 20\.19 or newer and this is [\d.]+: install Node 24 from/,
    )
  },
)

test('the bootstrap on an old Node ends with that one sentence and status 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-old-node-'))
  const shim = join(folder, 'shim.cjs')
  writeFileSync(shim, `Object.defineProperty(process.versions, 'node', { value: '18.20.0' })`)
  const run = spawnSync(process.execPath, ['--require', shim, bootstrap], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })
  rmSync(folder, { recursive: true })
  expect(run.status).toBe(1)
  expect(run.stderr.trim().split('\n')).toEqual([expect.stringContaining('this is 18.20.0')])
})

function faultOf(version: string): string {
  const script = `import(${JSON.stringify(versionFile)}).then((m) => process.stdout.write(m.nodeFault('${version}') ?? ''))`
  return execFileSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })
}
