import { expect, test } from '@jest/globals'
import { isOver } from './period-end.js'

test.each([
  ['2026', '2026-12-31T23:00:00Z', false],
  ['2026', '2027-01-01T04:59:59Z', false],
  ['2026', '2027-01-01T05:00:00Z', true],
  ['2026-11', '2026-11-30T23:00:00Z', false],
  ['2026-11', '2026-12-01T05:00:00Z', true],
  ['2026-11-26', '2026-11-26T23:00:00Z', false],
  ['2026-11-26', '2026-11-27T04:59:59Z', false],
  ['2026-11-26', '2026-11-27T05:00:00Z', true],
  ['2026-11-26T10:00:00-05:00', '2026-11-26T15:00:00Z', false],
  ['2026-11-26T10:00:00-05:00', '2026-11-26T15:00:01Z', true],
  ['9999-12-31', '2026-11-26T15:00:00Z', false],
  ['some day', '2026-11-26T15:00:00Z', false],
  [undefined, '2026-11-26T15:00:00Z', false],
])('a period that ends %s is over at %s in New York: %s', (end, now, over) => {
  expect(isOver({ end }, { organizationZone: 'America/New_York', now: new Date(now) })).toBe(over)
})
