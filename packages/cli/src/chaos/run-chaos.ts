import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startStack, type RunningStack } from '@baton/local/run-stack'
import { toNdjson } from '@baton/synthetic/bundle'
import { population } from '@baton/synthetic/population'
import { openGraph } from '../graph.js'
import { importSource, textSource } from '../import-file.js'
import { Refused } from '../refused.js'
import type { Stack } from '../stack.js'
import { clockOf } from '../clock.js'
import { failAround } from './faults.js'
import { killAround } from './killer.js'
import { workAround } from './operator.js'
import { payerControl, type PayerControl } from './payer-control.js'
import { randomOf } from './random.js'
import type { ChaosReport } from './report.js'
import { coveredPatients, submitAll, type Covered } from './submitter.js'
import { runAhead } from './time.js'
import { disagreements, eventsInMetrics, standings, undecided } from './verify.js'

/** How big a run is. */
export interface ChaosOptions {
  readonly submissions: number
  readonly seed: number
  readonly kills: number
  /** Milliseconds between the last kills, when everything is accepted. */
  readonly killEveryMs: number
  /** Told now and then how far it is. */
  say(line: string): void
}

const START = new Date('2026-11-30T09:00:00-05:00')
const PEOPLE = 24
/** Seconds of the shared clock per second; a week, the payers' time, is never used up. */
const RATE = 240
const SENDERS = 12
const FAULT_EVERY_MS = 400
const SETTLE_MS = 600_000

/** Brings up a stack of its own, breaks it while it works, and compares what is left with what the payer saw. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const dir = await mkdtemp(join(tmpdir(), 'baton-chaos-'))
  const env = { ...process.env, PAYER_TIMEOUT_MS: '1500' }
  const running = await startStack({ dir, port: 0, quiet: true, forgetful: true, env })
  try {
    return await play(running, options)
  } finally {
    await running.stop()
    await rm(dir, { recursive: true, force: true })
  }
}

async function play(running: RunningStack, options: ChaosOptions): Promise<ChaosReport> {
  const payerUrl = running.urls['payer-simulator']
  if (!payerUrl) throw new Refused('The stack has no payer simulator.')
  const stack: Stack = { url: running.gatewayUrl, payerUrl, processes: [] }
  const people = await load(stack)
  const began = process.hrtime.bigint()
  const payer = payerControl(payerUrl)
  const world = { running, stack, payer, people }
  const done = await wreck(world, options)
  const events = await allHandled(running)
  const [own, seen, faults] = [await standings(running.adminUrl), await payer.all(), await payer.faults()]
  return {
    ...done,
    seed: options.seed,
    seconds: Math.round(Number(process.hrtime.bigint() - began) / 1e9),
    authorizations: own.length,
    states: count(own.map(({ status }) => status)),
    faults,
    sends: sum(seen.map(({ submissions }) => submissions)),
    inquiries: sum(seen.map(({ inquiries }) => inquiries)),
    sentAgain: seen.filter(({ submissions }) => submissions > 1).length,
    effects: sum(seen.map(({ effects }) => effects)),
    traces: seen.length,
    events,
    problems: [
      ...(own.length === options.submissions
        ? []
        : [`${own.length} authorizations, ${options.submissions} were asked for`]),
      ...disagreements(own, seen),
      ...(events.missing === 0 ? [] : [`${events.missing} events are missing in metrics`]),
    ],
  }
}

/** Some people with a payer each. */
async function load(stack: Stack): Promise<readonly Covered[]> {
  const graph = openGraph(stack)
  await clockOf(stack).set(START)
  const source = textSource('the people of the run', toNdjson([...population(PEOPLE)]))
  await importSource({ stack, graph }, source, { as: 'adam' })
  return coveredPatients(graph)
}

interface World {
  readonly running: RunningStack
  readonly stack: Stack
  readonly payer: PayerControl
  readonly people: readonly Covered[]
}

/** Everything at once: senders, faults, kills, a clock that runs ahead, and the people around. */
async function wreck(
  { running, stack, payer, people }: World,
  { submissions, seed, kills, killEveryMs, say }: ChaosOptions,
): Promise<Pick<ChaosReport, 'submissions' | 'kills' | 'deadLettersRetried' | 'decisions'>> {
  let accepted = 0
  let isSubmitted = false
  let isOver = false
  const time = runAhead(stack, { start: START, rate: RATE, isOver: () => isOver })
  const work = workAround({ stack, payer, random: randomOf(seed + 1) }, () => isOver)
  const killing = killAround(running, randomOf(seed), {
    kills,
    everyMs: killEveryMs,
    share: () => accepted / submissions,
  })
  const faults = failAround(payer, randomOf(seed + 2), { everyMs: FAULT_EVERY_MS, isOver: () => isSubmitted })
  const onAccepted = (): void => {
    accepted += 1
    if (accepted % 100 === 0) say(`${accepted} of ${submissions} accepted`)
  }
  await submitAll(stack, { seed: seed + 3, count: submissions, concurrency: SENDERS, people, onAccepted })
  isSubmitted = true
  const deaths = await killing
  await faults
  say('all accepted; nothing is broken any more, waiting for the payers to have decided')
  await settled(running, say)
  isOver = true
  await time
  return { submissions: accepted, kills: Object.fromEntries(deaths), ...(await work) }
}

/** Waits until every authorization is decided; what does not come is a finding, not a wait for ever. */
async function settled({ adminUrl }: RunningStack, say: (line: string) => void): Promise<void> {
  for (let waited = 0; waited < SETTLE_MS; waited += 1_000) {
    const left = await undecided(adminUrl).catch(() => -1)
    if (left === 0) return
    if (waited % 10_000 === 0) say(`${left} are not decided yet`)
    await pause(1_000)
  }
}

async function allHandled({ adminUrl }: RunningStack): Promise<ChaosReport['events']> {
  let events = await eventsInMetrics(adminUrl)
  for (let waited = 0; waited < 120_000 && events.missing > 0; waited += 500) {
    await pause(500)
    events = await eventsInMetrics(adminUrl)
  }
  return events
}

function count(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
