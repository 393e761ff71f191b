// Everything that must hold before a change lands: format, lint with types, types, boundaries, dead code, codegen
// drift, composition drift. The longest comes first. Runs all of it, reports every failure, and ends with status 1 if
// there was one.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))
const bootstrap = spawnSync(process.execPath, ['infra/bootstrap.mjs', '--quiet'], {
  cwd: root,
  stdio: 'inherit',
})
if (bootstrap.status !== 0) process.exit(bootstrap.status ?? 1)

const GENERATED = 'services/*/src/graphql/__generated__'
const STEPS = [
  ['lint', bin('eslint'), ['--max-warnings', '0', '.']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['types', bin('tsc'), ['-b']],
  ['types of tests', bin('tsc'), ['-p', 'tsconfig.tests.json']],
  [
    'boundaries',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.cjs', 'services', 'packages', 'gateway', 'infra/local'],
  ],
  ['dead code', bin('knip'), ['--no-progress']],
  ['codegen drift', bin('graphql-codegen'), ['--config', 'codegen.ts', '--check', '--silent']],
  ['composition drift', process.execPath, ['gateway/dist/compose.js', '--check']],
]

const only = process.argv.slice(2)
const asked = STEPS.filter(([name]) => only.length === 0 || only.includes(name))
let failed = 0
// Whatever reads what the compiler wrote waits for it; the other steps only read, so two of them run at a time.
const first = asked.filter(([name]) => name === 'types')
const queue = asked.filter(([name]) => name !== 'types')
for (const step of first) await take(step)
await Promise.all([work(), work()])

/** Takes one step after another until none is left. */
async function work() {
  for (let step = queue.shift(); step; step = queue.shift()) await take(step)
}

/** Runs one step, and reports it in one piece when it ends. */
async function take([name, command, args]) {
  const started = process.hrtime.bigint()
  const { status, said } = await run(command, args)
  const seconds = Number((process.hrtime.bigint() - started) / 100_000_000n) / 10
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (status === 0) return
  failed += 1
  console.log(said.trim())
}

/** The exit status of a command (null if a signal ended it or it could not start), and all that it said. */
function run(command, args) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6144' },
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: null, said: error.message }))
    child.on('close', (status) => resolve({ status, said: said.out + said.err }))
  })
}

console.log(
  failed === 0
    ? 'check: everything holds'
    : `check: ${failed} of ${STEPS.length} steps failed (${GENERATED} and gateway/supergraph are written by "npm run codegen" and "npm run compose")`,
)
process.exit(failed === 0 ? 0 : 1)
