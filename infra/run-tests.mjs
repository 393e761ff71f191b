// Runs every test: `npm test`, or `npm test -- services/patients` for some. Tests that start whole stacks
// (*.long.test.ts) come last and one at a time, or they would starve each other. The last line counts all tests.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const folder = mkdtempSync(join(tmpdir(), 'baton-tests-'))
chmodSync(folder, 0o755) // Postgres may run as a user of its own, who must get in
const asked = process.argv.slice(2)
const rounds =
  asked.length > 0
    ? [asked]
    : [
        ['--testPathIgnorePatterns', '/node_modules/', '/dist/', '/\\.baton/', '\\.long\\.test\\.ts$'],
        ['--runInBand', '\\.long\\.test\\.ts$'],
      ]

/** What a test that failed leaves running may keep jest from ending: after its report it has this long. */
const END_WITHIN_MS = 30_000

const total = { passed: 0, failed: 0, skipped: 0 }
let ok = true
for (const [index, args] of rounds.entries()) {
  const report = join(folder, `report-${index}.json`)
  const status = await run([...args, '--json', `--outputFile=${report}`], report)
  const counted = count(report)
  for (const name of Object.keys(total)) total[name] += counted[name]
  ok = ok && status === 0 && counted.ok
  if (status === 'stopped') break
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
)
process.exitCode = ok ? 0 : 1

/** The exit status of one run of jest, `stopped`, or `unended` if it had to be ended after its report. */
function run(args, report) {
  const child = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...args],
    {
      cwd: root,
      // --json prints the report to stdout, too; what people read is on stderr.
      stdio: ['inherit', 'ignore', 'inherit'],
      // What tests leave in the temporary folder goes with this run.
      env: {
        ...process.env,
        TMPDIR: folder,
        NODE_OPTIONS: nodeOptions(),
        APOLLO_TELEMETRY_DISABLED: '1',
      },
    },
  )
  // Ctrl-C reaches jest as well, as part of the terminal's process group; it stops its stores first.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  const unended = endAfterReport(child, report)
  return new Promise((resolve) => {
    child.on('exit', (status, signal) => {
      clearInterval(unended.timer)
      resolve(unended.isEnded ? 'unended' : signal ? 'stopped' : status)
    })
  })
}

/** Ends a jest that told its results and does not end: a run that hangs tells nobody what failed. */
function endAfterReport(child, report) {
  const state = { isEnded: false, timer: undefined }
  let reportedAt = Infinity
  state.timer = setInterval(() => {
    if (reportedAt === Infinity && existsSync(report)) reportedAt = performance.now()
    if (state.isEnded || performance.now() - reportedAt < END_WITHIN_MS) return
    state.isEnded = true
    console.error(
      `Jest told its results and did not end within ${END_WITHIN_MS / 1000} s: a test left something running.`,
    )
    child.kill('SIGKILL')
  }, 500)
  return state
}

/** Jest's workers are processes of their own: they take the flags from the environment. */
function nodeOptions() {
  const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning'
  return process.env.NODE_OPTIONS ? `${process.env.NODE_OPTIONS} ${flags}` : flags
}

/** A test file that could not even start counts as one failure. */
function count(report) {
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
