import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Clockwork } from '../clock.js'
import type { Graph } from '../graph.js'
import { Refused } from '../refused.js'
import type { Stack } from '../stack.js'

/** One thing that a step looked at. */
export interface Check {
  readonly what: string
  readonly expected: unknown
  readonly got: unknown
  readonly ok: boolean
}

/** What a step of a scenario may use. */
export interface Story {
  readonly stack: Stack
  readonly graph: Graph
  readonly clock: Clockwork
  /** Notes what was expected beside what came. */
  check(what: string, expected: unknown, got: unknown): void
  /** Asks again until there is an answer that is not null; gives up after 30 seconds. */
  eventually<T>(what: string, probe: () => Promise<T | null>): Promise<T>
}

/** One step: its title, and what it does and checks. Steps hand what they made on to the next. */
export interface Step<Made extends object> {
  readonly title: string
  run(story: Story, made: Partial<Made>): Promise<Partial<Made>>
}

/** What a step showed. */
export interface StepReport {
  readonly title: string
  readonly checks: readonly Check[]
  readonly error: string | null
}

/** Longer than the 35 seconds after which a queue notices that the worker of a job has died. */
const patienceMs = 60_000
const pauseMs = 250

/** Plays steps in order and reports each as it ends; stops at the first step that fails. */
export async function play<Made extends object>(
  tools: Pick<Story, 'stack' | 'graph' | 'clock'>,
  steps: readonly Step<Made>[],
  onStep: (report: StepReport) => void,
): Promise<boolean> {
  let made: Partial<Made> = {}
  for (const step of steps) {
    const checks: Check[] = []
    const story = { ...tools, ...recording(checks) }
    const error = await step.run(story, made).then(
      (more) => {
        made = { ...made, ...more }
        return null
      },
      (failure: unknown) => (failure instanceof Error ? failure.message : String(failure)),
    )
    onStep({ title: step.title, checks, error })
    if (error !== null || checks.some((check) => !check.ok)) return false
  }
  return true
}

function recording(checks: Check[]): Pick<Story, 'check' | 'eventually'> {
  return {
    check: (what, expected, got) => {
      checks.push({ what, expected, got, ok: isDeepStrictEqual(expected, got) })
    },
    eventually: async (what, probe) => {
      const tries = patienceMs / pauseMs
      for (let attempt = 0; attempt < tries; attempt++) {
        const found = await probe()
        if (found !== null) return found
        await pause(pauseMs)
      }
      throw new Refused(`Waited ${patienceMs / 1000} seconds in vain for ${what}.`)
    },
  }
}
