import { expect, test } from '@jest/globals'
import { MOST_ATTEMPTS, nextSend } from './retry.js'

test('what never left is sent again, later each time, at most half an hour apart', () => {
  const problem = { kind: 'notSent', code: 'ECONNREFUSED' } as const
  expect([1, 2, 3, 4, 5].map((attempts) => nextSend(problem, { attempts }))).toEqual(
    [30, 60, 120, 240, 480].map((seconds) => ({ afterMs: seconds * 1_000 })),
  )
})

test('what failed together does not come back together: up to a tenth later, never more than half an hour', () => {
  const problem = { kind: 'status', status: 503, retryAfterMs: null } as const
  const after = (attempts: number, spread: number) => nextSend(problem, { attempts, spread })
  expect([after(1, 0.5), after(1, 1), after(2, 1)]).toEqual(
    [31_500, 33_000, 66_000].map((afterMs) => ({ afterMs })),
  )
  for (const attempts of [1, 2, 3, 4, 5]) {
    const { afterMs } = after(attempts, 1) as { afterMs: number }
    expect(afterMs).toBeLessThanOrEqual(30 * 60_000)
  }
})

test('429 waits as long as the payer asks', () => {
  expect(nextSend({ kind: 'status', status: 429, retryAfterMs: 60_000 }, { attempts: 1, spread: 1 })).toEqual(
    { afterMs: 60_000 },
  )
})

test.each([400, 401, 404, 413, 422])('a %d is never sent again', (status) => {
  expect(nextSend({ kind: 'status', status, retryAfterMs: null }, { attempts: 1 })).toEqual({
    giveUp: `HTTP_${status}`,
  })
})

test.each([
  ['42', 'P', true],
  ['80', 'R', true],
  ['42', null, true],
  ['42', 'N', false],
  ['42', 'Y', false],
  ['72', 'C', false],
  ['72', 'R', false],
])('AAA %s with follow-up %s is sent again: %s', (code, followUp, again) => {
  expect('afterMs' in nextSend({ kind: 'reject', code, followUp }, { attempts: 1 })).toBe(again)
})

test('after six sends a person is asked', () => {
  const next = nextSend({ kind: 'status', status: 503, retryAfterMs: null }, { attempts: MOST_ATTEMPTS })
  expect(next).toEqual({ giveUp: 'HTTP_503_AFTER_6_ATTEMPTS' })
})
