// Runs every test: `npm test`, or `npm test -- services/patients` for some. The last line counts them.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const folder = mkdtempSync(join(tmpdir(), 'baton-tests-'))
const report = join(folder, 'report.json')

const run = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    // --json prints the report to stdout, too; what people read is on stderr.
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: nodeOptions(), APOLLO_TELEMETRY_DISABLED: '1' },
  },
)
// Ctrl-C reaches jest as well, as part of the terminal's process group; it stops its stores first.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal))

run.on('exit', (code, signal) => {
  const { passed, failed, skipped, ok } = count()
  rmSync(folder, { recursive: true, force: true })
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  process.exitCode = signal || code || !ok ? 1 : 0
})

/** Jest's workers are processes of their own: they take the flags from the environment. */
function nodeOptions() {
  const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning'
  return process.env.NODE_OPTIONS ? `${process.env.NODE_OPTIONS} ${flags}` : flags
}

/** A test file that could not even start counts as one failure. */
function count() {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
      ok: result.success,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0, ok: false }
  }
}
