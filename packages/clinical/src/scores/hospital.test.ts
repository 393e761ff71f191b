import { expect, test } from '@jest/globals'
import { hospital, hospitalBand, type HospitalInput } from './hospital.js'

const facts = (
  [hb, sodium, prior, days]: readonly [number, number, number, number],
  [oncology, procedure, urgent]: readonly [boolean, boolean, boolean],
): HospitalInput => ({
  hemoglobin: { value: hb, unit: 'g/dL' },
  sodium,
  priorAdmissions: prior,
  lengthOfStayDays: days,
  oncology,
  procedure,
  urgent,
})

test.each([
  ['H-1', facts([13.5, 140, 0, 2], [false, false, false]), 0, 0, 'LOW', 'LOW'],
  ['H-2', facts([12, 135, 1, 5], [false, false, true]), 3, 5, 'LOW', 'INTERMEDIATE'],
  ['H-3', facts([11.4, 133, 3, 6], [false, false, true]), 7, 7, 'HIGH', 'HIGH'],
  ['H-4', facts([9.8, 131, 6, 9], [true, true, true]), 13, 13, 'HIGH', 'HIGH'],
] as const)('vector %s', (_name, input, total2016, total2013, band2016, band2013) => {
  expect(hospital(input)).toMatchObject({
    version: '2016',
    total: total2016,
    band: band2016,
    incomplete: false,
  })
  expect(hospital(input, '2013')).toMatchObject({ total: total2013, band: band2013 })
})

const most = facts([9.8, 131, 6, 9], [true, true, true])

test('the simplified score does not ask for procedures and ends at 12', () => {
  const { total, factors } = hospital(most, 'simplified')
  expect(total).toBe(12)
  expect(factors.map(({ code }) => code)).toEqual(['H', 'O', 'S', 'IT', 'A', 'L'])
})

test('hemoglobin in g/L is a tenth of it in g/dL', () => {
  const points = (value: number) =>
    hospital({ ...most, hemoglobin: { value, unit: 'g/L' } }).factors.find(({ code }) => code === 'H')?.points
  expect([points(119), points(120)]).toEqual([1, 0])
})

test('a value that nobody took gives a range and says so', () => {
  const result = hospital({ ...most, hemoglobin: null, sodium: null })
  expect(result).toMatchObject({ total: 11, highestTotal: 13, incomplete: true })
})

test('bands begin at 0, 5 and 7', () => {
  expect([0, 4, 5, 6, 7, 13].map(hospitalBand)).toEqual([
    'LOW',
    'LOW',
    'INTERMEDIATE',
    'INTERMEDIATE',
    'HIGH',
    'HIGH',
  ])
})

test.each([
  ['2013', [0, 2, 2, 2, 5]],
  ['2016', [0, 0, 2, 2, 5]],
] as const)('admissions of 0, 1, 2, 5 and 6 by the version of %s', (version, expected) => {
  const points = [0, 1, 2, 5, 6].map(
    (priorAdmissions) =>
      hospital({ ...most, priorAdmissions }, version).factors.find(({ code }) => code === 'A')?.points,
  )
  expect(points).toEqual(expected)
})
