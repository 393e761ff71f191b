import { expect, test } from '@jest/globals'
import { afterAttempt, RETRY_PAUSES_MS } from './webhook-attempt.js'

const now = new Date('2026-12-02T14:10:00Z')
const refused = { ok: false, statusCode: 503, error: 'status 503' } as const

test('a 2xx ends it', () => {
  expect(afterAttempt({ ok: true, statusCode: 204 }, 1, now)).toEqual({ status: 'DELIVERED' })
})

test('the first failure is tried again after five seconds, then ever later', () => {
  expect(afterAttempt(refused, 1, now)).toEqual({
    status: 'PENDING',
    nextAttemptAt: new Date('2026-12-02T14:10:05Z'),
  })
  for (let n = 1; n < RETRY_PAUSES_MS.length; n += 1)
    expect(RETRY_PAUSES_MS[n]).toBeGreaterThan(RETRY_PAUSES_MS[n - 1] ?? Infinity)
})

test('the attempts span three days, then the message is given up and the webhook with it', () => {
  const hours = RETRY_PAUSES_MS.reduce((sum, pause) => sum + pause, 0) / 3_600_000
  expect(hours).toBeGreaterThan(72)
  expect(hours).toBeLessThan(80)
  expect(afterAttempt(refused, RETRY_PAUSES_MS.length + 1, now)).toEqual({
    status: 'FAILED',
    disable: 'FAILING',
  })
})

test('410 Gone ends the webhook at once', () => {
  expect(afterAttempt({ ok: false, statusCode: 410, error: 'status 410' }, 1, now)).toEqual({
    status: 'FAILED',
    disable: 'GONE',
  })
})
