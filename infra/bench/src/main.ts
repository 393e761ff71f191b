import { withBenchStack, type BenchStack } from './bench-stack.js'
import { compareGateways } from './gateway/compare-gateways.js'
import { importing } from './importing.js'
import { list50, patient360 } from './reading.js'
import { machineLine } from './report.js'
import { soak } from './soaking.js'
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
  streams: streaming,
}

/** Takes long, so only when it is named: `npm run bench -- soak --minutes 20` soaks for twenty minutes. */
const LONG: typeof benches = { soak: (stack) => soak(stack, minutes ?? 20) }

const minutes = process.argv
  .slice(2)
  .map(Number)
  .find((value) => value > 0)
const wanted = process.argv.slice(2).filter((word) => word !== '--minutes' && !(Number(word) > 0))
const offered = { ...benches, ...LONG }
const unknown = wanted.filter((name) => !Object.hasOwn(offered, name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no comparison ${unknown.join(', ')}: choose from ${Object.keys(offered).join(', ')}.\n`,
  )
  process.exitCode = 2
} else {
  process.stdout.write(`${machineLine()}\n`)
  await withBenchStack(async (stack) => {
    for (const [name, bench] of Object.entries(wanted.length === 0 ? benches : offered)) {
      if (wanted.length === 0 || wanted.includes(name)) process.stdout.write(`${await bench(stack)}\n`)
    }
  })
}
