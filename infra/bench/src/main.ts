import { withBenchStack, type BenchStack } from './bench-stack.js'
import { importing } from './importing.js'
import { list50, patient360 } from './reading.js'
import { machineLine } from './report.js'
import { submissions } from './submissions.js'

/** Each comparison by its name: `npm run bench -- NAME` runs one, without a name all. */
const benches: Readonly<Record<string, (stack: BenchStack) => Promise<string>>> = {
  'patient-360': patient360,
  'list-50': list50,
  import: importing,
  submissions,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no comparison ${unknown.join(', ')}: choose from ${Object.keys(benches).join(', ')}.\n`,
  )
  process.exitCode = 2
} else {
  process.stdout.write(`${machineLine()}\n`)
  await withBenchStack(async (stack) => {
    for (const [name, bench] of Object.entries(benches)) {
      if (wanted.length === 0 || wanted.includes(name)) process.stdout.write(`${await bench(stack)}\n`)
    }
  })
}
