import type { Sweep } from './definition.js'
import { errorFacts, type Logger } from './log.js'

/** Runs every sweep again and again, never two rounds of one at once, until stopped. */
export function runSweeps<D extends { readonly log: Logger }>(
  sweeps: readonly Sweep<D>[],
  deps: D,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const wakeUps = new Set<() => void>()
  const loops = sweeps.map(async (sweep) => {
    while (!signal.aborted) {
      try {
        await sweep.run(deps)
      } catch (error) {
        deps.log.error({ ...errorFacts(error), sweep: sweep.name }, 'a sweep failed; it will run again')
      }
      await pause(sweep.everyMs)
    }
  })

  async function pause(ms: number): Promise<void> {
    if (signal.aborted) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(end, ms)
      function end(): void {
        clearTimeout(timer)
        wakeUps.delete(end)
        resolve()
      }
      wakeUps.add(end)
    })
  }

  return {
    stop: async () => {
      stopping.abort()
      for (const end of [...wakeUps]) end()
      await Promise.all(loops)
    },
  }
}
