import { expect, test } from '@jest/globals'
import { dayToKeep, monthUpTo, yearUpTo } from './measure-snapshot.js'

const keptAt = (now: string) => dayToKeep(new Date(now), 'America/New_York')

test('a day is kept once it has been over for ten minutes, in the zone of the organization', () => {
  const kept = { day: '2026-11-30', asOf: new Date('2026-12-01T05:00:00Z') }
  expect(keptAt('2026-12-01T05:10:00Z')).toEqual(kept)
  expect(keptAt('2026-12-02T04:59:59Z')).toEqual(kept)
  expect(keptAt('2026-12-01T05:09:59Z')).toBeNull()
})

test('its numbers are those of its month up to it, or of its year', () => {
  expect(monthUpTo('2026-11-30')).toEqual({ start: '2026-11-01', end: '2026-11-30' })
  expect(monthUpTo('2026-12-01')).toEqual({ start: '2026-12-01', end: '2026-12-01' })
  expect(yearUpTo('2026-11-30')).toEqual({ start: '2026-01-01', end: '2026-11-30' })
})
