import { expect, test } from '@jest/globals'
import pg from 'pg'
import { readInstant } from './instants.js'

const byTheDriver: (text: string) => unknown = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ)

test.each([
  ['2026-11-27 12:34:56+00', '2026-11-27T12:34:56.000Z'],
  ['2026-11-27 12:34:56.7+00', '2026-11-27T12:34:56.700Z'],
  ['2026-11-27 12:34:56.789+00', '2026-11-27T12:34:56.789Z'],
  ['2026-11-27 12:34:56.789999+00', '2026-11-27T12:34:56.789Z'],
  ['1900-02-28 00:00:00+00', '1900-02-28T00:00:00.000Z'],
  ['0044-03-15 00:00:00+00', '0044-03-15T00:00:00.000Z'],
  ['10000-01-01 00:00:00+00', '+010000-01-01T00:00:00.000Z'],
  ['0044-03-15 00:00:00+00 BC', '-000043-03-15T00:00:00.000Z'],
  ['2026-11-27 12:34:56+05:30', '2026-11-27T07:04:56.000Z'],
])('%s is read as the driver reads it', (text, iso) => {
  expect(readInstant(text)).toEqual(new Date(iso))
  expect(byTheDriver(text)).toEqual(new Date(iso))
})

test('what has no end is no instant', () => {
  expect([readInstant('infinity'), readInstant('-infinity')]).toEqual([Infinity, -Infinity])
})

test('every thousandth of a second is read', () => {
  const all = Array.from({ length: 1_000 }, (_, ms) => new Date(Date.UTC(2026, 10, 27, 12, 34, 56, ms)))
  const written = all.map((at) =>
    at.toISOString().replace('T', ' ').replace(/0*Z$/, '+00').replace('.+', '+'),
  )
  expect(written.map(readInstant)).toEqual(all)
})
