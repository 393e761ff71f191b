import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStack, type RunningStack } from '@baton/local/run-stack'
import { loadPopulation } from './loading/load-population.js'
import { stoppingAfter } from './stop-signals.js'
import type { Stack } from './stack.js'

const people = 60

/** Brings up a stack of its own in a temporary folder, loads the synthetic population, and takes all of it down after. */
export async function withThrowawayStack(use: (stack: Stack) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'baton-scenario-'))
  try {
    const running = await startStack({ dir, port: 0, quiet: true, forgetful: true })
    await stoppingAfter(running, async () => {
      const stack = describe(running)
      await loadPopulation(stack, people)
      await use(stack)
    })
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

function describe(running: RunningStack): Stack {
  const processes = Object.entries(running.urls).map(([name, url]) => ({ name, url }))
  return { url: running.gatewayUrl, payerUrl: running.urls['payer-simulator'] ?? null, processes }
}
