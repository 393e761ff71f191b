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

/**
 * Does something to each row that a sweep found. One that fails is logged by its id and left for the next round; the
 * others have their turn all the same.
 */
export async function sweepEach(
  { log }: { readonly log: Logger },
  { sweep, ids }: { readonly sweep: string; readonly ids: readonly string[] },
  work: (id: string) => Promise<void>,
): Promise<void> {
  for (const id of ids) {
    try {
      await work(id)
    } catch (error) {
      log.error({ ...errorFacts(error), sweep, id }, 'a row of a sweep failed; it will be tried again')
    }
  }
}
