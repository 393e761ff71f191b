import { expect, test } from '@jest/globals'
import { faultOf, windowOf } from './window.js'

test('a period runs from the first instant of its first day to the last of its last, in the zone, over a clock change', () => {
  const asOf = new Date('2026-12-01T00:00:00Z')
  expect(windowOf({ start: '2026-10-31', end: '2026-11-01' }, 'America/New_York', asOf)).toEqual({
    from: new Date('2026-10-31T04:00:00Z'),
    until: new Date('2026-11-02T05:00:00Z'),
    asOf,
    timeZone: 'America/New_York',
  })
})

test('a period must not run backwards nor be longer than about a century', () => {
  expect(faultOf({ start: '2026-11-02', end: '2026-11-01' })).toMatch('ends before')
  expect(faultOf({ start: '1850-01-01', end: '2026-11-01' })).toMatch('at most')
  expect(faultOf({ start: '2026-11-01', end: '2026-11-01' })).toBeNull()
})
