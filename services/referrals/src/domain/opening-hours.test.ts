import { expect, test } from '@jest/globals'
import { isOpen, type Schedule } from './opening-hours.js'

const zone = 'America/New_York'
const weekly: Schedule = {
  freq: 'WEEKLY',
  byday: ['MO', 'WE', 'FR'],
  bymonthday: [],
  interval: 1,
  dtstart: null,
  until: null,
  validFrom: '2026-01-01',
  validTo: null,
  opensAt: '09:00',
  closesAt: '12:00',
  holiday: false,
  closed: false,
}
const closure: Schedule = {
  ...weekly,
  byday: [],
  validFrom: '2026-11-25',
  validTo: '2026-11-25',
  opensAt: null,
  closesAt: null,
  holiday: true,
  closed: true,
}

const night: Schedule = { ...weekly, opensAt: '20:00', closesAt: '07:00' }
const monthly = (day: string): Schedule => ({ ...weekly, freq: 'MONTHLY', byday: [day] })

test.each([
  ['Wednesday 09:30 EST', [weekly], '2026-11-25T14:30:00Z', true],
  ['Thursday', [weekly], '2026-11-26T14:30:00Z', false],
  ['Wednesday 09:30 EDT', [weekly], '2026-07-01T13:30:00Z', true],
  ['at noon, when it closes', [weekly], '2026-11-25T17:00:00Z', false],
  ['before it is valid', [weekly], '2025-12-31T14:30:00Z', false],
  ['after it is valid', [{ ...weekly, validTo: '2026-11-24' }], '2026-11-25T14:30:00Z', false],
  ['a holiday closure', [weekly, closure], '2026-11-25T14:30:00Z', false],
  [
    'a holiday of every year',
    [weekly, { ...closure, validFrom: '0001-11-25', validTo: '0001-11-25' }],
    '2026-11-25T14:30:00Z',
    false,
  ],
  [
    'other hours on a holiday',
    [weekly, { ...closure, closed: false, opensAt: '09:00', closesAt: '10:00' }],
    '2026-11-25T15:30:00Z',
    false,
  ],
  [
    'every other week, in its week',
    [{ ...weekly, interval: 2, dtstart: '2026-11-25' }],
    '2026-12-09T14:30:00Z',
    true,
  ],
  [
    'every other week, in between',
    [{ ...weekly, interval: 2, dtstart: '2026-11-25' }],
    '2026-12-02T14:30:00Z',
    false,
  ],
  [
    'the last day of the month',
    [{ ...weekly, freq: 'MONTHLY' as const, byday: [], bymonthday: [-1] }],
    '2026-11-30T14:30:00Z',
    true,
  ],
  ['a shelter in the evening', [night], '2026-11-26T02:00:00Z', true], // Wednesday 21:00
  ['a shelter after midnight', [night], '2026-11-26T07:00:00Z', true], // Thursday 02:00, open since Wednesday
  ['a shelter in the morning, when it closed', [night], '2026-11-26T12:00:00Z', false],
  ['a shelter after midnight of a day that it was not open', [night], '2026-11-25T07:00:00Z', false],
  ['until midnight', [{ ...weekly, closesAt: '00:00' }], '2026-11-26T04:59:00Z', true],
  ['the second Tuesday', [monthly('2TU')], '2026-12-08T14:30:00Z', true],
  ['the third Tuesday instead', [monthly('2TU')], '2026-12-15T14:30:00Z', false],
  ['the last Friday', [monthly('-1FR')], '2026-12-25T14:30:00Z', true],
  ['the last Friday but one', [monthly('-1FR')], '2026-12-18T14:30:00Z', false],
])('%s', (_, schedules, instant, open) => {
  expect(isOpen(schedules, new Date(instant), zone)).toBe(open)
})
