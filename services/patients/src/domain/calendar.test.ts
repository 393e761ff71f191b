import { expect, test } from '@jest/globals'
import { ageOn, birthdayOf, dayIn } from './calendar.js'

const BOSTON = 'America/New_York'

test.each([
  ['1950-03-10', '2026-03-10T03:59:59Z', 75], // still the 9th in Boston
  ['1950-03-10', '2026-03-10T04:00:00Z', 76],
  ['1950-03-10', '2026-03-09T12:00:00Z', 75],
  ['2026-03-09', '2026-03-09T12:00:00Z', 0],
  ['2026-03-10', '2026-03-09T12:00:00Z', null],
  ['2000-02-29', '2027-02-27T12:00:00Z', 26],
  ['2000-02-29', '2027-02-28T12:00:00Z', 27],
  ['2000-02-29', '2028-02-28T12:00:00Z', 27],
  ['2000-02-29', '2028-02-29T12:00:00Z', 28],
  ['1899-12-31', '2026-01-01T12:00:00Z', 126],
])('who was born on %s is at %s %p years old', (birthDate, at, age) => {
  expect(ageOn(birthDate, new Date(at), BOSTON)).toBe(age)
})

test.each([
  ['2008-03-10', '2026-03-10T04:00:00Z'],
  ['2008-12-01', '2026-12-01T05:00:00Z'],
  ['2008-02-29', '2026-02-28T05:00:00Z'], // as ageOn has it
])('who was born on %s is of age from %s on, in Boston', (birthDate, at) => {
  const birthday = birthdayOf(birthDate, 18, BOSTON)
  expect(birthday).toEqual(new Date(at))
  expect(ageOn(birthDate, birthday, BOSTON)).toBe(18)
  expect(ageOn(birthDate, new Date(birthday.getTime() - 1), BOSTON)).toBe(17)
})

test.each([
  ['2026-03-10T18:14:59Z', 'Asia/Kathmandu', '2026-03-10'], // five hours and three quarters ahead
  ['2026-03-10T18:15:00Z', 'Asia/Kathmandu', '2026-03-11'],
  ['2026-03-10T09:59:00Z', 'Pacific/Kiritimati', '2026-03-10'],
  ['2026-03-10T10:00:00Z', 'Pacific/Kiritimati', '2026-03-11'],
  ['1960-01-01T00:44:29Z', 'Africa/Monrovia', '1959-12-31'], // 44 minutes and a half behind, once
  ['1960-01-01T00:44:30Z', 'Africa/Monrovia', '1960-01-01'],
])('the day of %s in %s is %s, whatever was asked before', (at, zone, day) => {
  dayIn(zone, new Date(new Date(at).getTime() - 60_000))
  expect(dayIn(zone, new Date(at))).toBe(day)
})
