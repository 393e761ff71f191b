import { expect, test } from '@jest/globals'
import { placesFor } from './payer-share.js'

test.each([
  ['alone it has all', 32, [], 0, 32],
  ['a second one waits for what the first holds', 32, [32], 0, 0],
  ['the first gives up what it does not use', 32, [0], 20, 20],
  ['then the second has the rest', 32, [20], 0, 12],
  ['in the end both have half', 32, [16], 16, 16],
  ['three have a third', 32, [10, 10], 3, 10],
  ['of more processes than places each that finds one has one', 2, [1, 0], 0, 1],
  ['and the others none', 2, [1, 1, 0], 0, 0],
  ['a payer that takes fewer than before is not asked for more', 4, [6], 3, 0],
])('%s', (_, concurrency, others, underWay, places) => {
  expect(placesFor({ concurrency, others, underWay })).toBe(places)
})

test('whatever processes come and go, the sum never exceeds what the payer takes', () => {
  const shares = new Map<number, number>()
  let seed = 7
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (let step = 0; step < 5_000; step += 1) {
    const holder = next(6)
    if (next(10) === 0) shares.delete(holder)
    else {
      const others = [...shares].filter(([other]) => other !== holder).map(([, places]) => places)
      const underWay = next((shares.get(holder) ?? 0) + 1)
      shares.set(holder, placesFor({ concurrency: 32, others, underWay }))
    }
    expect([...shares.values()].reduce((sum, places) => sum + places, 0)).toBeLessThanOrEqual(32)
  }
})
