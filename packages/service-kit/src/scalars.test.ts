import { expect, test } from '@jest/globals'
import { scalars } from './scalars.js'

test.each([
  ['DateTime', '2026-11-24T14:05:00-05:00', '2026-11-24T19:05:00.000Z'],
  ['Date', '2024-02-29', '2024-02-29'],
  ['TimeZone', 'America/New_York', 'America/New_York'],
  ['Duration', 'PT72H', 'PT72H'],
] as const)('%s reads %s', (name, text, written) => {
  expect(scalars[name].serialize(scalars[name].parseValue(text))).toBe(written)
})

test.each([
  ['DateTime', '2026-11-24T14:05:00'],
  ['DateTime', '2026-02-30T14:05:00Z'],
  ['DateTime', '9999-12-31T23:59:59-12:00'],
  ['DateTime', 5],
  ['Date', '2026-02-29'],
  ['Date', '2026-1-1'],
  ['Date', '0000-01-01'],
  ['TimeZone', 'Mars/Olympus'],
  ['Duration', '3 days'],
] as const)('%s refuses %p and says what it wants, without repeating it', (name, value) => {
  expect(() => scalars[name].parseValue(value)).toThrow(`${name} must be`)
  expect(() => scalars[name].parseValue(value)).not.toThrow(String(value) + ' ')
})
