import { request } from 'undici'
import type { Sample } from './slope.js'

const EVERY_MS = 2_000

/** Notes what the gateway's heap holds after each full collection, as its metrics tell it. */
export function watchHeap(url: string): { stop(): readonly Sample[] } {
  const samples: Sample[] = []
  const begun = performance.now()
  const look = async (): Promise<void> => {
    const mib = (await settledHeap(url)) / 1024 ** 2
    if (mib > 0 && mib !== samples.at(-1)?.mib)
      samples.push({ at: (performance.now() - begun) / 60_000, mib })
  }
  const timer = setInterval(() => void look().catch(() => undefined), EVERY_MS) // one look that fails is made up for by the next
  return {
    stop: () => {
      clearInterval(timer)
      return samples
    },
  }
}

async function settledHeap(url: string): Promise<number> {
  const text = await (await request(`${url}/metrics`)).body.text()
  return Number(/^settled_heap_bytes\{[^}]*\} (\S+)/m.exec(text)?.[1] ?? 0)
}
