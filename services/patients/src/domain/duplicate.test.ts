import { expect, test } from '@jest/globals'
import { bornAs } from './birth-date.js'
import { likeness, verdictOf, type Comparable } from './duplicate.js'

const rosa: Comparable = {
  name: { text: 'Rosa Delgado', family: 'Delgado', given: ['Rosa'], prefix: null },
  otherNames: [],
  birthDate: '1951-03-12',
  birthDatePrecision: 'DAY',
  sex: 'FEMALE',
  contactPoints: [{ system: 'PHONE', value: '(518) 555-0101', use: null }],
  address: { lines: ['12 Elm St'], city: 'Albany', state: 'NY', postalCode: '12203', country: null },
  identifiers: [{ system: 'urn:baton:mrn', value: 'HV-100234' }],
}
const nobody = { contactPoints: [], address: null, identifiers: [] }
const named = (family: string, given: string) => ({
  text: `${given} ${family}`,
  family,
  given: [given],
  prefix: null,
})

const cases: readonly (readonly [string, Comparable, number, ReturnType<typeof verdictOf>])[] = [
  ['everything agrees', rosa, 6 + 5 + 8 + 1 + 6 + 5 + 7, 'BLOCK'],
  ['name, birth date, sex and phone agree', { ...rosa, address: null, identifiers: [] }, 26, 'BLOCK'],
  ['name and birth date agree, nothing else is known', { ...rosa, ...nobody, sex: 'UNKNOWN' }, 19, 'CONFIRM'],
  ['a slip in both names', { ...rosa, ...nobody, name: named('Delgdo', 'Rsoa') }, 4 + 3 + 8 + 1, 'CONFIRM'],
  [
    'accents, case and hyphens are no slips',
    { ...rosa, ...nobody, name: named('DELGADÓ', 'rosa') },
    20,
    'CONFIRM',
  ],
  [
    'an initial for the given name',
    { ...rosa, ...nobody, name: named('Delgado', 'R.') },
    6 + 3 + 8 + 1,
    'CONFIRM',
  ],
  [
    'a second given name',
    { ...rosa, ...nobody, name: { ...rosa.name, given: ['Rosa', 'Maria'] } },
    18,
    'CONFIRM',
  ],
  [
    'a former name and a nickname',
    {
      ...rosa,
      ...nobody,
      name: named('Santos', 'Lucia'),
      otherNames: [{ ...named('Delgado', 'Rosa'), use: 'MAIDEN', familyKey: 'delgado', givenKey: 'rosa' }],
    },
    5 + 4 + 8 + 1,
    'CONFIRM',
  ],
  [
    "names in each other's place",
    { ...rosa, ...nobody, name: named('Rosa', 'Delgado') },
    9 + 8 + 1,
    'CONFIRM',
  ],
  [
    'month and day in the other order',
    { ...rosa, ...nobody, birthDate: '1951-12-03' },
    6 + 5 + 5 + 1,
    'CONFIRM',
  ],
  ['one digit of the birth date', { ...rosa, ...nobody, birthDate: '1951-03-13' }, 17, 'CONFIRM'],
  [
    'the year of birth alone',
    { ...rosa, ...nobody, ...bornAs('1951-01-01', 'YEAR') },
    6 + 5 + 3 + 1,
    'CONFIRM',
  ],
  ['year and month of birth alone', { ...rosa, ...nobody, ...bornAs('1951-03-01', 'MONTH') }, 16, 'CONFIRM'],
  [
    'the year before, alone: a slip or another',
    { ...rosa, ...nobody, ...bornAs('1950-01-01', 'YEAR') },
    12,
    'CONFIRM',
  ],
  ['another year alone', { ...rosa, ...nobody, ...bornAs('1980-01-01', 'YEAR') }, 6 + 5 - 6 + 1, 'PASS'],
  [
    'name, year of birth, sex and phone: somebody looks',
    { ...rosa, ...bornAs('1951-01-01', 'YEAR'), address: null, identifiers: [] },
    6 + 5 + 3 + 1 + 6,
    'CONFIRM',
  ],
  [
    'a twin at the same address and phone',
    { ...rosa, identifiers: [], name: named('Delgado', 'Lucia') },
    6 - 3 + 8 + 1 + 6 + 5,
    'CONFIRM',
  ],
  [
    'a daughter of the same name',
    { ...rosa, identifiers: [], birthDate: '1980-07-01' },
    6 + 5 - 6 + 1 + 6 + 5,
    'CONFIRM',
  ],
  ['a namesake', { ...rosa, ...nobody, birthDate: '1980-07-01' }, 6 + 5 - 6 + 1, 'PASS'],
  [
    'somebody born on the same day',
    { ...rosa, ...nobody, name: named('Okafor', 'Grace') },
    -3 - 3 + 8 + 1,
    'PASS',
  ],
]

test.each(cases)('%s: the points and what the policy does', (_, other, score, verdict) => {
  expect(likeness(rosa, other).score).toBe(score)
  expect(likeness(other, rosa).score).toBe(score)
  expect(verdictOf(score)).toBe(verdict)
})

const partial = { ...rosa, ...bornAs('1951-01-01', 'YEAR') }
test.each([
  ['two years alone', partial, partial, ['BIRTH_YEAR_SAME']],
  ['a year and its first day', partial, { ...rosa, birthDate: '1951-01-01' }, ['BIRTH_YEAR_SAME']],
  ['a month and its year', { ...rosa, ...bornAs('1951-03-01', 'MONTH') }, partial, ['BIRTH_YEAR_SAME']],
  ['a month and its day', { ...rosa, ...bornAs('1951-03-01', 'MONTH') }, rosa, ['BIRTH_YEAR_AND_MONTH_SAME']],
  ['a month and the next', { ...rosa, ...bornAs('1951-04-01', 'MONTH') }, rosa, []],
  ['two days', rosa, rosa, ['BIRTH_DATE_SAME']],
])('%s: what is known of the birth date is what agrees', (_, one, other, codes) => {
  const ofBirth = likeness(one, other).reasons.map(({ code }) => code)
  expect(ofBirth.filter((code) => code.startsWith('BIRTH'))).toEqual(codes)
})
