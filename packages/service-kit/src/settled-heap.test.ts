import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { Registry } from 'prom-client'
import { watchSettledHeap } from './settled-heap.js'

test('after a full collection the metrics say what the heap still holds', async () => {
  const metrics = new Registry()
  watchSettledHeap(metrics)
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const shown = async (): Promise<number> =>
    Number(/^settled_heap_bytes (\d+)/m.exec(await metrics.metrics())?.[1])
  expect(await shown()).toBe(0)
  while ((await shown()) === 0) {
    collect()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(await shown()).toBeGreaterThan(1024 ** 2)
})
