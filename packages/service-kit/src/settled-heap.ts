import { constants, PerformanceObserver } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'
import { Gauge, type Registry } from 'prom-client'

/** Shows `settled_heap_bytes`: what the heap held after its last full collection. What grows here is held, not garbage. */
export function watchSettledHeap(metrics: Registry): void {
  const gauge = new Gauge({
    name: 'settled_heap_bytes',
    help: 'Heap in use after the last full collection; 0 before the first.',
    registers: [metrics],
  })
  const observer = new PerformanceObserver((list) => {
    const isFull = list
      .getEntries()
      .some(({ detail }) => kindOf(detail) === constants.NODE_PERFORMANCE_GC_MAJOR)
    if (isFull) gauge.set(getHeapStatistics().used_heap_size)
  })
  observer.observe({ entryTypes: ['gc'] })
}

function kindOf(detail: unknown): unknown {
  return typeof detail === 'object' && detail !== null && 'kind' in detail ? detail.kind : undefined
}
