import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { federalHolidays, isFederalHoliday } from './federal-holidays.js'
import { addDays, weekdayOf } from './local-time.js'

const published = new URL(
  '../../../../../shared/data/codes/us_federal_holidays_2019_2031.csv',
  import.meta.url,
)
const testPublished = existsSync(published) ? test : test.skip

function publishedDates(): readonly string[] {
  const lines = readFileSync(published, 'utf8').trim().split('\n').slice(1)
  return [...new Set(lines.map((line) => line.slice(0, 10)))].sort()
}

// The published list leaves out the substitutes of Veterans Day, which the law and OPM's calendar have (10 November 2023).
const LEFT_OUT = ['2023-11-10', '2028-11-10', '2029-11-12']

testPublished(
  'the rules give every holiday and substitute day of 2019 to 2031 (needs ../shared/data)',
  () => {
    const dates = Array.from({ length: 13 }, (_, index) => federalHolidays(2019 + index))
      .flat()
      .map((holiday) => holiday.date)
    expect(dates).toEqual([...publishedDates(), ...LEFT_OUT].sort())
  },
)

test.each(['2026-07-03', '2027-06-18', '2027-07-05', '2027-12-24', '2027-12-31', '2026-11-26'])(
  '%s is a holiday or stands in for one',
  (date) => expect(isFederalHoliday(date)).toBe(true),
)

// Every holiday of domain.md 3.1, substitutes as observed.
test.each([
  [2026, ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25']],
  [
    2027,
    [
      '01-01',
      '01-18',
      '02-15',
      '05-31',
      '06-18',
      '07-05',
      '09-06',
      '10-11',
      '11-11',
      '11-25',
      '12-24',
      '12-31',
    ],
  ],
])('the business days that %i lacks are its holidays as they are observed', (year, days) => {
  const found: string[] = []
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    const isWeekday = weekdayOf(date) >= 1 && weekdayOf(date) <= 5
    if (isWeekday && isFederalHoliday(date)) found.push(date.slice(5))
  }
  expect(found).toEqual(days)
})

test('Juneteenth is no holiday before the law of 2021', () => {
  expect(isFederalHoliday('2020-06-19')).toBe(false)
  expect(isFederalHoliday('2021-06-18')).toBe(true)
})
