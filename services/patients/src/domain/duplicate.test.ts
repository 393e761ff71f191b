import { expect, test } from '@jest/globals'
import { likeness, verdictOf, type Comparable } from './duplicate.js'

const rosa: Comparable = {
  name: { text: 'Rosa Delgado', family: 'Delgado', given: ['Rosa'], prefix: null },
  otherNames: [],
  birthDate: '1951-03-12',
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
