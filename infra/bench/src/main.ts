import { withBenchStack, type BenchStack } from './bench-stack.js'
import { compareGateways } from './gateway/compare-gateways.js'
import { compareSystems } from './gateway/compare-systems.js'
import { importing } from './importing.js'
import { importMemory } from './import-memory.js'
import { patientsScale } from './patients-scale.js'
import { metrics } from './metrics/metrics.js'
import { list50, patient360 } from './reading.js'
import { machineLine } from './report.js'
import { soak } from './soak/soaking.js'
import { streaming } from './streaming.js'
import { submissions, submissionsOfTwo } from './submissions.js'
import { workQueue } from './work-queue.js'

/** Each comparison by its name: `npm run bench -- NAME` runs one, without a name all. */
const benches: Readonly<Record<string, (stack: BenchStack) => Promise<string>>> = {
  'patient-360': patient360,
  'list-50': list50,
  import: importing,
  submissions,
  'two-workers': submissionsOfTwo,
  gateway: compareGateways,
  'work-queue': workQueue,
  patients: (stack) => patientsScale(stack, million),
  streams: streaming,
}

/**
 * Takes long, so only when it is named: `npm run bench -- soak --minutes 20` soaks for twenty minutes, `npm run bench --
 * import-memory --mebibytes 320` imports a file of that size twice, `npm run bench -- import-long --people 10000` one of so
 * many people, and another to warm up.
 */
const LONG: typeof benches = {
  soak: (stack) => soak(stack, number ?? 20),
  'import-memory': (stack) => importMemory(stack, number ?? 320),
  'import-long': (stack) => importing(stack, { people: number ?? 10_000, rounds: 1 }),
}

const OPTIONS: ReadonlySet<string> = new Set(['--minutes', '--mebibytes', '--people', '--million'])
const number = process.argv
  .slice(2)
  .map(Number)
  .find((value) => value > 0)
const million = process.argv.includes('--million')
const wanted = process.argv.slice(2).filter((word) => !OPTIONS.has(word) && !(Number(word) > 0))
const offered = { ...benches, ...LONG, systems: comparingSystems, metrics: measuring }

/** The second half of the comparison of gateways, or by itself. */
async function comparingSystems(): Promise<void> {
  await withBenchStack(async (stack) => {
    process.stdout.write(`${await compareSystems(stack)}\n`)
  })
}

/** Has a database of its own. `--million` patients instead of a hundred thousand. */
async function measuring(): Promise<void> {
  await metrics(million ? 1_000_000 : 100_000, (line) => void process.stdout.write(`${line}\n`))
}

const unknown = wanted.filter((name) => !Object.hasOwn(offered, name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no comparison ${unknown.join(', ')}: choose from ${Object.keys(offered).join(', ')}.\n`,
  )
  process.exitCode = 2
} else {
  process.stdout.write(`${machineLine()}\n`)
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name)
  const inStack = Object.entries(wanted.length === 0 ? benches : { ...benches, ...LONG }).filter(([name]) =>
    isWanted(name),
  )
  if (inStack.length > 0)
    await withBenchStack(async (stack) => {
      for (const [, bench] of inStack) process.stdout.write(`${await bench(stack)}\n`)
    })
  if (isWanted('gateway') || wanted.includes('systems')) await comparingSystems()
  if (isWanted('metrics')) await measuring()
}
