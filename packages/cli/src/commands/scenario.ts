import { clockOf } from '../clock.js'
import { openGraph } from '../graph.js'
import { Refused, WrongUse } from '../refused.js'
import { scenarios, type Scenario } from '../scenarios/catalogue.js'
import { play, type StepReport } from '../scenarios/story.js'
import { findStack, type Stack } from '../stack.js'

interface Options {
  readonly here?: boolean
  readonly json?: boolean
}

/** `baton scenario NAME...|all`: plays scenarios, here or in a throwaway stack; exit status 1 when a check fails. */
export async function scenario(names: readonly string[], options: Options): Promise<void> {
  const chosen = names.includes('all') ? scenarios : names.map(named)
  const run = async (stack: Stack): Promise<void> => {
    for (const one of chosen) await playOne(stack, one, options)
  }
  await (options.here ? run(await findStack()) : inThrowawayStack(run))
}

/** The local runner brings half of the system along: it is loaded only for who needs it. */
async function inThrowawayStack(run: (stack: Stack) => Promise<void>): Promise<void> {
  const { withThrowawayStack } = await import('../throwaway-stack.js')
  return withThrowawayStack(run)
}

function named(name: string): Scenario {
  const found = scenarios.find((one) => one.name === name.toUpperCase())
  if (found) return found
  throw new WrongUse(`There is no scenario ${name}: say S1 to S12, or all.`)
}

async function playOne(stack: Stack, one: Scenario, options: Options): Promise<void> {
  if (!options.json) process.stdout.write(`${one.name}  ${one.title}\n`)
  const reports: StepReport[] = []
  const onStep = (report: StepReport): void => {
    reports.push(report)
    if (!options.json) process.stdout.write(describe(report))
  }
  const tools = { stack, graph: openGraph(stack), clock: clockOf(stack) }
  const passed = await play(tools, one.steps, onStep)
  if (options.json)
    process.stdout.write(`${JSON.stringify({ scenario: one.name, passed, steps: reports }, null, 2)}\n`)
  if (!passed) throw new Refused(`${one.name} failed: what came is not what the story says.`)
}

function describe(report: StepReport): string {
  const lines = report.checks.map(({ what, expected, got, ok }) =>
    ok
      ? `     ok   ${what}: ${show(got)}`
      : `     FAIL ${what}: expected ${show(expected)}, got ${show(got)}`,
  )
  const error = report.error === null ? [] : [`     FAIL ${report.error}`]
  return [`  ${report.title}`, ...lines, ...error, ''].join('\n')
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
