import { setTimeout as pause } from 'node:timers/promises'
import { request } from 'undici'
import { pageOfFifty, pageOfOne } from './reading.js'
import type { BenchStack } from './bench-stack.js'

const EVERY_MS = 5_000

/**
 * Mixed load for some minutes at about half of what one connection after the other
 * could ask: prints the slope of the gateway's heap and every error.
 */
export async function soak(stack: BenchStack, minutes: number): Promise<string> {
  const pages = [await pageOfOne(stack), pageOfFifty()]
  const end = performance.now() + minutes * 60_000
  const heaps: { at: number; mib: number }[] = []
  let asked = 0
  let failed = 0
  const load = async (): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now()
      const query = pages[asked++ % pages.length]?.query ?? ''
      if (!(await succeeds(stack, query))) failed += 1
      await pause(performance.now() - begun) // as long as it took: half of capacity
    }
  }
  const watch = async (): Promise<void> => {
    while (performance.now() < end) {
      heaps.push({ at: performance.now() / 60_000, mib: await heapMib(stack.url) })
      await pause(EVERY_MS)
    }
  }
  await Promise.all([load(), load(), load(), load(), watch()])
  const settled = heaps.slice(Math.floor(heaps.length / 4)) // caches fill first
  return `soak           ${minutes} min, ${asked} requests, ${failed} failed; heap slope ${slope(settled).toFixed(3)} MiB a minute over ${settled.length} samples`
}

async function succeeds(stack: BenchStack, query: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${stack.joToken}` }
  const reply = await request(`${stack.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  })
  const body = (await reply.body.json()) as { errors?: unknown }
  return reply.statusCode === 200 && body.errors === undefined
}

async function heapMib(url: string): Promise<number> {
  const text = await (await request(`${url}/metrics`)).body.text()
  const bytes = /^nodejs_heap_size_used_bytes\{[^}]*\} (\S+)/m.exec(text)?.[1]
  return Number(bytes ?? 0) / 1024 ** 2
}

/** Least squares. The lowest of neighbours stands for the heap after a collection. */
function slope(samples: readonly { at: number; mib: number }[]): number {
  const lows = samples.map((sample, index) => ({
    at: sample.at,
    mib: Math.min(...samples.slice(Math.max(0, index - 6), index + 6).map(({ mib }) => mib)),
  }))
  const mean = (pick: (sample: { at: number; mib: number }) => number): number =>
    lows.reduce((sum, sample) => sum + pick(sample), 0) / Math.max(1, lows.length)
  const [middle, level] = [mean(({ at }) => at), mean(({ mib }) => mib)]
  const over = lows.reduce((sum, { at, mib }) => sum + (at - middle) * (mib - level), 0)
  const under = lows.reduce((sum, { at }) => sum + (at - middle) ** 2, 0)
  return under === 0 ? 0 : over / under
}
