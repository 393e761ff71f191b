import { expect, test } from '@jest/globals'
import { inBestTime, leaveAnHour, nextOpening, WEEKDAYS, type WeeklyHours } from './contact-hours.js'

const zone = 'America/New_York'
const every = (from: string, to: string): WeeklyHours => ({ days: WEEKDAYS, from, to })
const weekends: WeeklyHours = { days: ['SATURDAY', 'SUNDAY'], from: '00:00', to: '00:00' }

// New York is five hours behind UTC in winter; 2026-12-01 is a Tuesday.
test.each<[string, WeeklyHours[], string, string | null]>([
  ['nothing was asked for', [], '2026-12-01T13:00Z', '2026-12-01T13:00Z'],
  ['before the quiet hour', [every('12:00', '13:30')], '2026-12-01T16:59Z', '2026-12-01T16:59Z'],
  ['as the quiet hour begins', [every('12:00', '13:30')], '2026-12-01T17:00Z', '2026-12-01T18:30Z'],
  ['as it ends', [every('12:00', '13:30')], '2026-12-01T18:30Z', '2026-12-01T18:30Z'],
  ['a longer night, in the evening', [every('18:00', '10:15')], '2026-12-01T23:00Z', '2026-12-02T15:15Z'],
  ['a longer night, in the morning', [every('18:00', '10:15')], '2026-12-01T14:00Z', '2026-12-01T15:15Z'],
  ['a shorter night opens no earlier', [every('23:00', '06:00')], '2026-12-01T11:30Z', '2026-12-01T13:00Z'],
  ['a shorter night closes no later', [every('23:00', '06:00')], '2026-12-02T02:00Z', '2026-12-02T13:00Z'],
  ['a quiet weekend', [weekends], '2026-12-05T15:00Z', '2026-12-07T13:00Z'],
  ['the evening before it', [weekends], '2026-12-05T01:59Z', '2026-12-05T01:59Z'],
  [
    'one hour a week, just missed',
    [
      { days: WEEKDAYS.filter((day) => day !== 'TUESDAY'), from: '00:00', to: '00:00' },
      { days: ['TUESDAY'], from: '00:00', to: '10:00' },
      { days: ['TUESDAY'], from: '11:00', to: '00:00' },
    ],
    '2026-12-01T16:00Z',
    '2026-12-08T15:00Z',
  ],
  [
    'eight is eight after the clocks changed',
    [every('21:00', '09:30')],
    '2026-03-08T11:00Z',
    '2026-03-08T13:30Z',
  ],
  ['never', [every('08:00', '21:00')], '2026-12-01T15:00Z', null],
])('quiet hours of a patient: %s', (_, quiet, at, expected) => {
  expect(nextOpening([zone], new Date(at), quiet)).toEqual(expected === null ? null : new Date(expected))
})

test('hours of two zones and quiet hours hold all together', () => {
  const zones = ['Pacific/Honolulu', zone]
  const quiet = [every('08:00', '09:00')]
  expect(nextOpening(zones, new Date('2026-11-23T16:30Z'), quiet)).toEqual(new Date('2026-11-23T19:00Z'))
  expect(nextOpening(zones, new Date('2026-11-23T16:30Z'), [every('08:00', '16:30')])).toBeNull()
})

test('quiet hours leave an hour of the week or are no wish but an opt-out', () => {
  expect(leaveAnHour([every('18:00', '10:00')])).toBe(true)
  expect(leaveAnHour([every('20:59', '08:00'), every('07:00', '20:59')])).toBe(false)
})

test.each<[string, { best: WeeklyHours[]; quiet?: WeeklyHours[] }, string]>([
  ['none was told', { best: [] }, '2026-12-01T14:00Z'],
  ['it lies ahead', { best: [every('17:30', '19:00')] }, '2026-12-01T22:30Z'],
  ['it has begun', { best: [every('08:00', '12:00')] }, '2026-12-01T14:00Z'],
  ['it is over', { best: [every('08:00', '09:00')] }, '2026-12-01T14:00Z'],
  ['the next of several', { best: [every('19:00', '20:00'), every('11:00', '12:00')] }, '2026-12-01T16:00Z'],
  ['another day of the week', { best: [{ ...weekends, from: '10:00', to: '12:00' }] }, '2026-12-01T14:00Z'],
  [
    'it begins when it is quiet',
    { best: [every('12:00', '14:00')], quiet: [every('11:00', '13:00')] },
    '2026-12-01T18:00Z',
  ],
  [
    'it is quiet altogether',
    { best: [every('12:00', '13:00')], quiet: [every('11:00', '13:00')] },
    '2026-12-01T14:00Z',
  ],
  ['it lies outside decent hours', { best: [every('21:00', '23:00')] }, '2026-12-01T14:00Z'],
])('a call that is due at nine and a best time: %s', (_, { best, quiet = [] }, expected) => {
  const hours = { zones: [zone] as const, quiet, best }
  expect(inBestTime(new Date('2026-12-01T14:00Z'), hours)).toEqual(new Date(expected))
})
