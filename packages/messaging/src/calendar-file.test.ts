import { expect, test } from '@jest/globals'
import { calendarFile, type CalendarEntry } from './calendar-file.js'

const visit: CalendarEntry = {
  id: 'task_1',
  version: 3,
  title: 'Home visit',
  startsAt: new Date('2026-12-07T14:30:00Z'),
  minutes: 60,
  location: null,
  isCancelled: false,
}
const lines = (changes: Partial<CalendarEntry> = {}) => calendarFile({ ...visit, ...changes }).split('\r\n')

test('an entry says when in UTC, how long, and which version it is', () => {
  expect(lines()).toEqual(
    expect.arrayContaining([
      'BEGIN:VEVENT',
      'UID:task_1',
      'SUMMARY:Home visit',
      'DTSTART:20261207T143000Z',
      'DURATION:PT60M',
      'SEQUENCE:3',
      'STATUS:CONFIRMED',
    ]),
  )
  expect(lines().some((line) => line.startsWith('LOCATION'))).toBe(false)
})

test('what was called off says so; text that means something in the format is escaped', () => {
  const cancelled = lines({ isCancelled: true, location: 'Room 4, second floor; left' })
  expect(cancelled).toContain('STATUS:CANCELLED')
  expect(cancelled).toContain('LOCATION:Room 4\\, second floor\\; left')
})
