import { expect, test } from '@jest/globals'
import { commonGroupsOf, groupOf, safeAge, safeArea, safeTraits } from './de-identify.js'

test.each([
  ['1930-05-02', '2026-11-23', '90+'],
  ['1936-11-24', '2026-11-23', '89'],
  ['1936-11-23', '2026-11-23', '90+'],
  ['1937-11-23', '2026-11-22', '88'],
  ['2026-11-23', '2026-11-23', '0'],
  [null, '2026-11-23', null],
])('born on %s, on %s: %s', (bornOn, on, age) => expect(safeAge(bornOn, on)).toBe(age))

test.each([
  ['03612', '000'],
  ['02139', '021'],
  ['893', '000'],
  ['021', '021'],
  ['K1A', null],
  [null, null],
])('the area of %s is %s', (code, area) => expect(safeArea(code)).toBe(area))

const woman = { sex: 'female', race: '2106-3', ethnicity: '2186-5', postalCode3: '021' }

test('a group of ten is hidden, one of eleven shown; areas that read 000 are one group', () => {
  const common = commonGroupsOf([
    { ...woman, people: 11 },
    { ...woman, sex: 'male', people: 10 },
    { ...woman, postalCode3: '036', people: 6 },
    { ...woman, postalCode3: '059', people: 5 },
  ])
  expect(common).toEqual([groupOf(woman), groupOf({ ...woman, postalCode3: '036' })])
})

test('whoever is one of few keeps the age only', () => {
  const common = new Set([groupOf(woman)])
  expect(safeTraits({ ...woman, bornOn: '1950-01-01' }, '2026-11-24', common)).toEqual({
    age: '76',
    ...woman,
  })
  const rare = { ...woman, sex: 'male', bornOn: '1930-05-02' }
  expect(safeTraits(rare, '2026-11-24', common)).toEqual({
    age: '90+',
    sex: null,
    race: null,
    ethnicity: null,
    postalCode3: null,
  })
})
