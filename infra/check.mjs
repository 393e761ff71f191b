// Everything that must hold before a change lands: format, lint with types, types, boundaries, dead code, codegen
// drift, composition drift. Runs all of it, reports every failure, and ends with status 1 if there was one.
import { spawnSync } from 'node:child_process'
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
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['types', bin('tsc'), ['-b']],
  ['types of tests', bin('tsc'), ['-p', 'tsconfig.tests.json']],
  ['lint', bin('eslint'), ['--max-warnings', '0', '.']],
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
let failed = 0
for (const [name, command, args] of STEPS) {
  if (only.length > 0 && !only.includes(name)) continue
  const started = process.hrtime.bigint()
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6144' },
  })
  const seconds = Number((process.hrtime.bigint() - started) / 100_000_000n) / 10
  const ok = result.status === 0
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (!ok) {
    failed += 1
    console.log(
      `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? result.error.message : ''}`.trim(),
    )
  }
}
console.log(
  failed === 0
    ? 'check: everything holds'
    : `check: ${failed} of ${STEPS.length} steps failed (${GENERATED} and gateway/supergraph are written by "npm run codegen" and "npm run compose")`,
)
process.exit(failed === 0 ? 0 : 1)
