import { expect, test } from '@jest/globals'
import {
  bornAs,
  birthAfter,
  latestBirth,
  mayBeSameBirth,
  placesOfBirth,
  writtenBirth,
  type KnownBirth,
} from './birth-date.js'

const year = bornAs('1961-05-12', 'YEAR')
const month = bornAs('1961-05-12', 'MONTH')
const day = bornAs('1961-05-12', 'DAY')
const newYearsDay = bornAs('1961-01-01', 'DAY')
const nothing = bornAs(null, 'YEAR')

const written: readonly (readonly [KnownBirth, string | null, string | null])[] = [
  [year, '1961-01-01', '1961'],
  [month, '1961-05-01', '1961-05'],
  [day, '1961-05-12', '1961-05-12'],
  [newYearsDay, '1961-01-01', '1961-01-01'],
  [nothing, null, null],
]
test.each(written)('%j lies on %s and is written %s', (birth, first, text) => {
  expect(birth.birthDate).toBe(first)
  expect(writtenBirth(birth)).toBe(text)
})

const news: readonly (readonly [string, KnownBirth, KnownBirth, KnownBirth])[] = [
  ['a day replaces its year', year, day, day],
  ['a day replaces its month', month, day, day],
  ['a month replaces its year', year, month, month],
  ['the first day of the year replaces the year', year, newYearsDay, newYearsDay],
  ['a year leaves its day', day, year, day],
  ['a year leaves its month', month, year, month],
  ['a month leaves its day', day, month, day],
  ['another year replaces a day', day, bornAs('1962-01-01', 'YEAR'), bornAs('1962-01-01', 'YEAR')],
  ['another month replaces a day', day, bornAs('1961-06-01', 'MONTH'), bornAs('1961-06-01', 'MONTH')],
  ['another day replaces a day', day, newYearsDay, newYearsDay],
  ['a year is taken where nothing is known', nothing, year, year],
  ['what is said to be unknown is unknown', day, nothing, nothing],
]
test.each(news)('%s', (_, known, told, after) => {
  expect(birthAfter(known, told)).toEqual(after)
})

const pairs: readonly (readonly [string, string, boolean])[] = [
  ['1961', '1961-05-12', true],
  ['1961-05', '1961-05-12', true],
  ['1961-05', '1961', true],
  ['1961-05', '1961-06-12', false],
  ['1961', '1962-01-01', false],
  ['1961-01-01', '1961-05-12', false],
]
test.each(pairs)('%s and %s may be one birth date: %s', (one, other, expected) => {
  expect(mayBeSameBirth(one, other)).toBe(expected)
  expect(mayBeSameBirth(other, one)).toBe(expected)
})

const places: readonly (readonly [string, KnownBirth, ReturnType<typeof placesOfBirth>])[] = [
  ['a year', year, { between: ['1961-01-01', '1961-12-31'], firstDays: ['1961-01-01'] }],
  ['a month', month, { between: ['1961-05-01', '1961-05-31'], firstDays: ['1961-01-01', '1961-05-01'] }],
  [
    'a February of a leap year',
    bornAs('1960-02-01', 'MONTH'),
    { between: ['1960-02-01', '1960-02-29'], firstDays: ['1960-01-01', '1960-02-01'] },
  ],
  ['a day', day, { between: null, firstDays: ['1961-01-01', '1961-05-01'] }],
  ['nothing', nothing, { between: null, firstDays: [] }],
]
test.each(places)('%s: where records lie that may be of the same birth date', (_, birth, expected) => {
  expect(placesOfBirth(birth)).toEqual(expected)
})

test.each<[string, KnownBirth, string | null]>([
  ['a year', bornAs('1961-01-01', 'YEAR'), '1961-12-31'],
  ['a February of a leap year', bornAs('1960-02-01', 'MONTH'), '1960-02-29'],
  ['a day', bornAs('1961-05-12', 'DAY'), '1961-05-12'],
  ['nothing', bornAs(null, 'DAY'), null],
])('%s: the last day that it may be', (_, birth, expected) => {
  expect(latestBirth(birth)).toBe(expected)
})
