import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { BothExecutors } from './both-executors.js'
import { damagedDifferencesIn, differencesIn } from './differences.js'
import { OperationWriter, seeded } from './random-operations.js'
import { WideOperationWriter } from './wide-operations.js'

/* Thousands of random operations beside Apollo's executor. What one of them finds becomes a test of its own. */
const OPERATIONS = 500
const MINUTES = 60_000
const both = new BothExecutors()
beforeAll(() => both.start())
afterEach(() => both.forgetPlans())
afterAll(() => both.stop())

test.each([101, 102, 103])(
  'of every shape, from seed %d: as Apollo answers, the first time, later and as text',
  async (seed) => {
    const writer = new WideOperationWriter(both.api, seeded(seed))
    const seen = await differencesIn(both, writer, OPERATIONS)
    expect(seen.differences).toEqual([])
    expect(seen.compiled).toBeGreaterThan(OPERATIONS * 0.9)
    expect(seen.withErrors).toBeGreaterThan(OPERATIONS * 0.3)
  },
  10 * MINUTES,
)

test.each([201, 202, 203])(
  'damaged every other time, from seed %d: the same data, errors and nulls',
  async (seed) => {
    const writer = new OperationWriter(both.api, seeded(seed))
    const seen = await damagedDifferencesIn(both, writer, OPERATIONS)
    expect(seen.differences).toEqual([])
    expect(seen.withErrors).toBeGreaterThan(OPERATIONS * 0.3)
  },
  10 * MINUTES,
)
