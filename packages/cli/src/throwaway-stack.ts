import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStack, type RunningStack } from '@baton/local/run-stack'
import { loadPopulation } from './loading/load-population.js'
import { stoppingAfter } from './stop-signals.js'
import type { Stack } from './stack.js'

const people = 60
/** How long the workers wait for the simulated payer, which answers at once or never. */
const patience = '5000'

/** Brings up a stack of its own in a temporary folder, loads the synthetic population, and takes all of it down after. */
export async function withThrowawayStack(use: (stack: Stack) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'baton-scenario-'))
  try {
    const env = { ...process.env, PAYER_TIMEOUT_MS: patience }
    const running = await startStack({ dir, port: 0, quiet: true, forgetful: true, env })
    await stoppingAfter(running, async () => {
      const stack = describe(running, dir)
      await loadPopulation(stack, people)
      await use(stack)
    })
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

function describe(running: RunningStack, folder: string): Stack {
  const processes = Object.entries(running.urls).map(([name, url]) => ({ name, url }))
  const payerUrl = running.urls['payer-simulator'] ?? null
  const kill = (name: string): void => void running.kill(name, 'SIGKILL')
  return { url: running.gatewayUrl, payerUrl, processes, folder, kill }
}
