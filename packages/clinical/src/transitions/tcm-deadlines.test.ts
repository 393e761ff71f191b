import { expect, test } from '@jest/globals'
import { localDateOf } from '../calendar/local-time.js'
import { tcmDeadlines } from './tcm-deadlines.js'

const zone = 'America/New_York'

test.each([
  ['2026-11-20', '2026-11-24', '2026-11-27', '2026-12-04', '2026-12-19'],
  ['2026-11-21', '2026-11-24', '2026-11-28', '2026-12-05', '2026-12-20'],
  ['2026-11-24', '2026-11-27', '2026-12-01', '2026-12-08', '2026-12-23'],
  ['2026-11-25', '2026-11-30', '2026-12-02', '2026-12-09', '2026-12-24'],
  ['2026-12-23', '2026-12-28', '2026-12-30', '2027-01-06', '2027-01-21'],
  ['2026-07-02', '2026-07-07', '2026-07-09', '2026-07-16', '2026-07-31'],
  ['2027-07-02', '2027-07-07', '2027-07-09', '2027-07-16', '2027-07-31'],
])(
  'a discharge on %s: contact by %s, visit by %s or %s, last day %s',
  (day, contact, high, moderate, last) => {
    const clocks = tcmDeadlines(new Date(`${day}T17:00:00Z`), zone)
    expect(localDateOf(clocks.contact.dueAt, zone)).toBe(contact)
    expect(localDateOf(clocks.visit99496.dueAt, zone)).toBe(high)
    expect(localDateOf(clocks.visit99495.dueAt, zone)).toBe(moderate)
    expect(clocks.lastDay).toBe(last)
  },
)

test('deadlines end with the local day, over a change of the clock too', () => {
  const beforeSpring = tcmDeadlines(new Date('2026-03-06T20:00:00Z'), zone)
  expect(beforeSpring.contact.dueAt.toISOString()).toBe('2026-03-11T03:59:59.000Z')
  const beforeAutumn = tcmDeadlines(new Date('2026-10-30T20:00:00Z'), zone)
  expect(beforeAutumn.contact.dueAt.toISOString()).toBe('2026-11-04T04:59:59.000Z')
})

test('the day of the discharge is the day in the patient’s zone', () => {
  const lateEvening = new Date('2026-11-25T04:30:00Z')
  expect(localDateOf(tcmDeadlines(lateEvening, zone).contact.dueAt, zone)).toBe('2026-11-27')
  expect(localDateOf(tcmDeadlines(lateEvening, 'Europe/London').contact.dueAt, 'Europe/London')).toBe(
    '2026-11-30',
  )
})

test('a presidential closing moves the contact, never the visits', () => {
  const clocks = tcmDeadlines(new Date('2026-11-24T19:05:00Z'), zone, ['2026-11-27'])
  expect(localDateOf(clocks.contact.dueAt, zone)).toBe('2026-11-30')
  expect(localDateOf(clocks.visit99496.dueAt, zone)).toBe('2026-12-01')
})
