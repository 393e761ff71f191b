import { collectDefaultMetrics, Registry } from 'prom-client'
import { watchSettledHeap } from './settled-heap.js'

/** Resolves when the thing works, rejects or resolves to false when it does not. */
export type Check = () => Promise<boolean | void>

/** What a process says of itself. */
export interface Health {
  readonly metrics: Registry
  /** Adds something that must work before the process is ready. */
  require(name: string, check: Check): void
  /** The checks by name, and whether all passed. */
  readiness(): Promise<{ ready: boolean; checks: Record<string, 'ok' | 'failed'> }>
  /** From now on not ready: the process is stopping. */
  stop(): void
}

const CHECK_TIMEOUT_MS = 2_000

/** Starts collecting a process's metrics and readiness checks. */
export function openHealth(processName: string): Health {
  const metrics = new Registry()
  metrics.setDefaultLabels({ process: processName })
  collectDefaultMetrics({ register: metrics })
  watchSettledHeap(metrics)
  const checks = new Map<string, Check>()
  let stopping = false
  let looking: ReturnType<Health['readiness']> | null = null
  const look: Health['readiness'] = async () => {
    const results = await Promise.all(
      [...checks].map(async ([name, check]) => [name, await passes(check)] as const),
    )
    return {
      ready: !stopping && results.every(([, ok]) => ok),
      checks: Object.fromEntries(results.map(([name, ok]) => [name, ok ? 'ok' : 'failed'])),
    }
  }
  return {
    metrics,
    require: (name, check) => void checks.set(name, check),
    stop: () => {
      stopping = true
    },
    // Anybody may ask, and a look asks the database and other processes: all who ask meanwhile share it.
    readiness: async () => (looking ??= look().finally(() => (looking = null))),
  }
}

async function passes(check: Check): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_TIMEOUT_MS)
  })
  try {
    return (await Promise.race([check(), timeout])) !== false
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
